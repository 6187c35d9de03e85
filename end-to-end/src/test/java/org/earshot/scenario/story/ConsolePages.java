package org.earshot.scenario.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** A manager at the console. */
final class ConsolePages {
    private final Page page;

    ConsolePages(Page page) {
        this.page = page;
    }

    /** Opens the console, is sent to the sign-in page, and comes back to what changed. */
    void signIn(String address, String email, String password) {
        page.navigate(address);
        Accessibility.check(page);
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        press("Sign in");
        page.waitForURL(address + "/");
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** The alerts on "What changed", live. */
    Locator alerts() {
        return page.locator("[data-alert]");
    }

    void visit(String url) {
        page.navigate(url);
        Accessibility.check(page);
    }

    Page page() {
        return page;
    }
}
