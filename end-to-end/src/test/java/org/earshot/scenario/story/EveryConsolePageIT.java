package org.earshot.scenario.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.marks.ConsoleTour;
import org.earshot.scenario.marks.LivedIn;
import org.earshot.scenario.suite.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds a page of every kind of the console, with a year behind it, against the marks of a console page, in dark, on a phone, in either
 * direction and without scripts; with {@code -Dearshot.marks=true}. {@link DecidingIT} does so once, on a laptop, in every run.
 */
@EnabledIfSystemProperty(named = "earshot.marks", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryConsolePageIT {
    private Suite suite;
    private Api admin;
    private Browsers browsers;
    private BrowserContext laptop;
    private BrowserContext phone;
    private BrowserContext phoneWithoutScripts;
    private List<String> pages = List.of();

    @BeforeAll
    void aYearIsThereAndSomethingIsDoneAboutIt() {
        suite = Suite.start();
        browsers = new Browsers();
        admin = suite.admin();
        Author author = new Author(admin);
        UUID program = author.program("Family support");
        Asked asked = author.publish(FamilyCheckIn.instrument(), program, author.site("Riverside"));
        YearOfAnswers.importInto(admin, asked);
        LivedIn.make(admin);
        pages = ConsoleTour.of(admin);
        assertTrue(
                pages.containsAll(List.of("/door", "/answering/flags", "/files", "/settings/messages")),
                pages.toString());
        laptop = browsers.laptop();
        phone = browsers.phoneWithScripts("en");
        phoneWithoutScripts = browsers.phone("en");
    }

    /** A sign-in lasts a quarter of an hour, and these tests longer. */
    @BeforeEach
    void signIn() {
        admin.renew();
        Cookie session = new Cookie("earshot_session", admin.token())
                .setUrl(suite.address().toString());
        for (BrowserContext device : List.of(laptop, phone, phoneWithoutScripts)) {
            device.addCookies(List.of(session));
        }
    }

    @AfterAll
    void stop() {
        browsers.close();
        suite.close();
    }

    List<String> pages() {
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itIsLightAccessibleAndPrintedOnOnePage(String path) {
        Page page = laptop.newPage();
        try {
            ConsolePageMarks.check(page, suite.address() + path);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Accessibility.check(page);
        } finally {
            page.close();
        }
    }

    /** A poster speaks the language that it is for. */
    List<String> pagesInTheReadersLanguage() {
        return pages().stream().filter(path -> !path.contains("/poster/")).toList();
    }

    @ParameterizedTest
    @MethodSource("pagesInTheReadersLanguage")
    void itFitsAPhoneInEitherDirection(String path) {
        for (String language : List.of("en", "ar")) {
            Page page = phone.newPage();
            try {
                page.navigate(suite.address() + path + (path.contains("?") ? "&" : "?") + "lang=" + language);

                assertEquals(
                        language.equals("ar") ? "rtl" : "ltr",
                        page.locator("html").getAttribute("dir"),
                        path);
                assertEquals(
                        360,
                        page.evaluate("Math.max(360, document.documentElement.scrollWidth)"),
                        path + " scrolls sideways in " + language);
                Accessibility.check(page);
            } finally {
                page.close();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itSaysTheSameWithoutScripts(String path) {
        Page page = phoneWithoutScripts.newPage();
        try {
            page.navigate(suite.address() + path);

            assertTrue(
                    page.locator("main, .sheet").first().textContent().strip().length() > 20, path);
            assertEquals(
                    0,
                    page.locator("main button:disabled, main [hidden] form").count(),
                    path + " has something that only a script lets one use");
        } finally {
            page.close();
        }
    }
}
