package org.earshot.scenario.story;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Screenshots for the README; {@code -Dearshot.pictures=docs/pictures} puts them there, else they stay in target. */
final class Pictures {
    private static final Path FOLDER =
            Path.of(System.getProperty("earshot.pictures", "target/pictures")).toAbsolutePath();

    private Pictures() {}

    /** Takes what the window shows. */
    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
