package org.earshot.scenario.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstalledBrowserIT {
    @Test
    void axe_sees_in_the_installed_browser_what_keeps_people_out() {
        try (InstalledBrowser installed = InstalledBrowser.start();
                Page page = installed.browser().newPage()) {
            // given
            page.setContent("<!doctype html><html lang=en><title>A page</title><main><h1>Hello</h1><img src=x></main>");

            // when
            List<String> found = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .map(rule -> rule.getId())
                            .toList();

            // then
            assertEquals(List.of("image-alt"), found);
        }
    }
}
