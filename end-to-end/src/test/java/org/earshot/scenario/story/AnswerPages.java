package org.earshot.scenario.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** A participant at the answer pages; every page is checked for accessibility before it is left. */
final class AnswerPages {
    private static final int MOST_TRIES = 60;
    private static final double BETWEEN_TRIES_MILLIS = 500;

    private final Page page;
    private final Accessibility accessibility;

    AnswerPages(Page page, Accessibility accessibility) {
        this.page = page;
        this.accessibility = accessibility;
    }

    /** A link that was made just now may take a moment to be known where it is answered. */
    void open(String link) {
        Response answer = page.navigate(link);
        for (int again = 0; again < MOST_TRIES && answer != null && !answer.ok(); again++) {
            page.waitForTimeout(BETWEEN_TRIES_MILLIS);
            answer = page.navigate(link);
        }
    }

    void press(String button) {
        accessibility.checkCopyOf(page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    void write(String text) {
        page.locator("textarea").fill(text);
    }

    void reads(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    /** The receipt code shown. */
    String receipt() {
        Locator code = page.locator(".code");
        assertThat(code).isVisible();
        accessibility.checkCopyOf(page);
        return code.textContent().strip();
    }

    Page page() {
        return page;
    }
}
