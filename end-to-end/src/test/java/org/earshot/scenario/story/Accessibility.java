package org.earshot.scenario.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** axe-core over a page, with the rules of WCAG 2.2 AA and axe's best practices. */
final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final int MOST_ATTEMPTS = 50;

    private final Page workbench;

    /** @param workbench a page that runs scripts; copies of script-less pages are checked in it */
    Accessibility(Page workbench) {
        this.workbench = workbench;
    }

    /** Fails with every violation on a page that runs scripts. A frame that may run none would keep axe waiting for ever. */
    static void check(Page page) {
        assertEquals(List.of(), violations(page), page.url());
    }

    private static List<String> violations(Page page) {
        return violations(new AxeBuilder(page).exclude("iframe[sandbox]").withTags(RULES));
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Accessibility::told).toList();
    }

    /** As {@link #check}, for a page without scripts: checks a copy of what it shows, with the styles of its origin. */
    void checkCopyOf(Page page) {
        assertEquals(List.of(), violationsOfCopy(page), page.url());
    }

    /** What {@link #checkCopyOf} would fail with. */
    List<String> violationsOfCopy(Page page) {
        workbench.setViewportSize(page.viewportSize().width, page.viewportSize().height);
        workbench.setContent(contentOf(page).replaceFirst("<head>", "<head><base href='" + page.url() + "'>"));
        return violations(workbench);
    }

    /** What a page shows once it has come to rest: while a script puts another page in its place, nothing can be read. */
    static String contentOf(Page page) {
        PlaywrightException changing = new PlaywrightException("not read yet");
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return page.content();
            } catch (PlaywrightException failed) {
                changing = failed;
                page.waitForTimeout(50);
            }
        }
        throw changing;
    }

    /** What is wrong with the colours of the copy that was checked last, when others were asked for since; the rest is as it was. */
    List<String> violationsOfColours() {
        return violations(new AxeBuilder(workbench).withRules(COLOURS));
    }

    private static String told(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }
}
