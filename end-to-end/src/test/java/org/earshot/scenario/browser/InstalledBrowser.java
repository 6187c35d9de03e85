package org.earshot.scenario.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium or Chrome of this machine; Playwright downloads nothing. */
public final class InstalledBrowser implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private final Playwright playwright;
    private final Browser browser;

    private InstalledBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts it.
     *
     * @throws IllegalStateException when there is none; the message says what to do
     */
    public static InstalledBrowser start() {
        Path executable = find();
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions()
                .setExecutablePath(executable)
                .setHeadless(true)
                .setArgs(System.getProperty("user.name").equals("root") ? List.of("--no-sandbox") : List.of());
        return new InstalledBrowser(playwright, playwright.chromium().launch(options));
    }

    /** To open contexts and pages in. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path find() {
        String named = Optional.ofNullable(System.getenv("EARSHOT_BROWSER")).orElse("");
        return Stream.of(
                        named.isEmpty() ? Stream.<Path>empty() : Stream.of(Path.of(named)),
                        onPath(),
                        ELSEWHERE.stream())
                .flatMap(candidates -> candidates)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No browser found. Install Chromium or Chrome (for example:"
                                + " apt-get install chromium), or name one in EARSHOT_BROWSER."));
    }

    private static Stream<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream().flatMap(name -> Stream.of(path.split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(name)));
    }
}
