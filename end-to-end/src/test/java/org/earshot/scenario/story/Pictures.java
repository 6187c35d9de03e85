package org.earshot.scenario.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;

/** Screenshots for the README; {@code -Dearshot.pictures=docs/pictures} puts them there, else they stay in target. */
final class Pictures {
    private static final Path FOLDER =
            Path.of(System.getProperty("earshot.pictures", "target/pictures")).toAbsolutePath();

    private Pictures() {}

    /** Takes what the window shows. On a full machine a browser may have nothing to show yet: it is asked once more. */
    static void take(Page page, String name) {
        Page.ScreenshotOptions picture = new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png"));
        try {
            page.screenshot(picture);
        } catch (PlaywrightException nothingYet) {
            page.waitForTimeout(1_000);
            page.screenshot(picture);
        }
    }
}
