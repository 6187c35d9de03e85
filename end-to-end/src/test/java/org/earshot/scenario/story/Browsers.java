package org.earshot.scenario.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium or Chrome, and the two devices that the stories use. */
final class Browsers implements AutoCloseable {
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** A cheap phone: 360×640, JavaScript off. */
    BrowserContext phone(String language) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(360, 640)
                .setLocale(language)
                .setJavaScriptEnabled(false));
    }

    /** A phone that runs scripts. */
    BrowserContext phoneWithScripts(String language) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(360, 640).setLocale(language));
    }

    /** A manager's laptop: 1280×800, without motion, so that a page is looked at when it has come to rest. */
    BrowserContext laptop() {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setLocale("en")
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** A page that can run scripts, for checks of pages that may not. */
    Page workbench() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 640))
                .newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return Stream.concat(Optional.ofNullable(System.getenv("EARSHOT_BROWSER")).stream(), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No browser: install Chromium or Chrome, or name one in EARSHOT_BROWSER; deploy/test does it."));
    }
}
