package org.earshot.scenario.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Json;
import org.earshot.scenario.suite.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every page of the console, with a year behind it, against the marks of a console page; with {@code -Dearshot.marks=true}. */
@EnabledIfSystemProperty(named = "earshot.marks", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryConsolePageIT {
    private static final int MOST_BYTES = 60_000;
    private static final int MOST_REQUESTS = 4;
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    private Suite suite;
    private Browsers browsers;
    private BrowserContext laptop;
    private BrowserContext phone;
    private BrowserContext phoneWithoutScripts;
    private String alert = "";
    private String update = "";
    private String instrument = "";

    @BeforeAll
    void aYearIsThereAndSomethingIsDoneAboutIt() {
        suite = Suite.start();
        browsers = new Browsers();
        Api admin = suite.admin();
        Author author = new Author(admin);
        UUID program = author.program("Family support");
        Asked asked = author.publish(FamilyCheckIn.instrument(), program, author.site("Riverside"));
        instrument = asked.instrumentId().toString();
        YearOfAnswers.importInto(admin, asked);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> admin.get("/api/alerts").path("items").size() == 1);
        alert = admin.get("/api/alerts").path("items").get(0).path("id").asText();
        JsonNode acted = admin.post("/api/alerts/" + alert + "/actions", Map.of("what", "A second parcel on Fridays"));
        String action = acted.path("actions").path(0).path("id").asText();
        update = admin.post("/api/updates", Map.of("action", action, "program", program))
                .path("id")
                .asText();
        assertTrue(admin.send("POST", "/api/updates/" + update + "/publish", Json.write(Map.of()))
                .succeeded());
        laptop = browsers.laptop();
        new ConsolePages(laptop.newPage())
                .signIn(suite.address().toString(), suite.adminEmail(), suite.adminPassword());
        phone = browsers.phoneWithScripts("en");
        phone.addCookies(session());
        phoneWithoutScripts = browsers.phone("en");
        phoneWithoutScripts.addCookies(session());
    }

    @AfterAll
    void stop() {
        browsers.close();
        suite.close();
    }

    List<String> pages() {
        String need = "/needs/" + FamilyCheckIn.FOOD;
        return List.of(
                "/",
                "/needs",
                need,
                need + "/groups",
                need + "/places",
                "/answering",
                "/answering/people",
                "/answering/flags",
                "/words",
                "/words/new",
                "/words/theme/" + FamilyCheckIn.FOOD,
                "/words/theme/" + FamilyCheckIn.FOOD + "/quotes",
                "/decisions",
                "/alerts/" + alert,
                "/updates/" + update,
                "/updates/" + update + "/poster/en",
                "/exports",
                "/files",
                "/exports/trail",
                "/listening",
                "/webhooks",
                "/instruments",
                "/instruments/new",
                "/instruments/" + instrument,
                "/instruments/from-file",
                "/people",
                "/people/import",
                "/people/campaigns",
                "/people/campaigns/new",
                "/door",
                "/outbox",
                "/settings",
                "/settings/listening",
                "/settings/messages",
                "/settings/notices",
                "/settings/urgent-answers");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itIsLightAccessibleAndPrintedOnOnePage(String path) {
        Page page = laptop.newPage();
        try {
            List<Response> responses = new CopyOnWriteArrayList<>();
            page.onResponse(responses::add);
            page.navigate(suite.address() + path);

            assertEquals(200, responses.get(0).status(), path);
            assertTrue(responses.size() <= MOST_REQUESTS, () -> path + " takes " + responses.size() + " requests");
            int bytes = responses.stream()
                    .mapToInt(response -> response.request().sizes().responseBodySize)
                    .sum();
            assertTrue(bytes <= MOST_BYTES, () -> path + " takes " + bytes + " bytes");
            Accessibility.check(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Accessibility.check(page);
            assertEquals(
                    0,
                    page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])")
                            .count(),
                    path + " moves the keyboard out of order");
            assertEquals(1, sheets(page), path + " is printed on more than one page");
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
                page.navigate(suite.address() + path + "?lang=" + language);

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

    private List<Cookie> session() {
        return laptop.cookies().stream()
                .map(cookie -> new Cookie(cookie.name, cookie.value)
                        .setUrl(suite.address().toString()))
                .toList();
    }

    private static int sheets(Page page) {
        String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        return (int) SHEET.matcher(pdf).results().count();
    }
}
