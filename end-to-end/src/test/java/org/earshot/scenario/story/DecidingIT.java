package org.earshot.scenario.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Json;
import org.earshot.scenario.marks.ConsoleTour;
import org.earshot.scenario.marks.LivedIn;
import org.earshot.scenario.suite.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A year is imported in which one need really shifts, in one language group, and of another need only who answers changes. The first is
 * told in the same words and figures everywhere, decided, acted on, told to people and measured again; the second raises nothing.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecidingIT {
    private static final String RIDES = "transportation-insecurity";
    private static final Duration MAIL_GATHERS = Duration.ofMinutes(5);
    private static final Pattern FIGURES = Pattern.compile("from (\\d+)\\D*% to (\\d+)\\D*%");

    private static Suite suite;
    private static Browsers browsers;
    private static Api admin;
    private static Asked asked;

    @BeforeAll
    static void start() {
        suite = Suite.start();
        browsers = new Browsers();
        admin = suite.admin();
        Map<String, Object> choices = Map.of("language", "en", "zone", "UTC", "digestAt", "08:00");
        assertTrue(
                admin.send("PUT", "/api/notices/choices", Json.write(choices)).succeeded());
        Author author = new Author(admin);
        UUID program = author.program("Family support");
        asked = author.publish(FamilyCheckIn.instrument(), program, author.site("Riverside"));
        YearOfAnswers.importInto(admin, asked);
        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        alerts().path(0).path("evidence").path("answers").asInt() == YearOfAnswers.sinceTheWorry());
    }

    @AfterAll
    static void stop() {
        browsers.close();
        suite.close();
    }

    @Test
    @Order(1)
    void sentencePictureMailAndApiAgreeToTheDigit() {
        JsonNode alert = alerts().get(0);
        String sentence = alert.path("sentence").asText();
        assertEquals(FamilyCheckIn.FOOD, alert.path("need").asText());
        assertEquals("es", alert.path("group").asText());
        var figures = FIGURES.matcher(sentence);
        assertTrue(figures.find(), sentence);
        assertEquals(percent(alert.path("evidence").path("before")), figures.group(1), alert.toString());
        assertEquals(percent(alert.path("evidence").path("after")), figures.group(2), alert.toString());

        ConsolePages manager = signedIn();
        assertThat(manager.page().locator("[data-alert]")).containsText(sentence);
        Pictures.take(manager.page(), "what-changed-year");
        manager.visit(suite.address() + "/alerts/" + alert.path("id").asText());
        assertThat(manager.page().locator("h1")).hasText(sentence);
        assertThat(manager.page().locator("svg").first()).isVisible();
        Pictures.take(manager.page(), "alert");

        await().atMost(MAIL_GATHERS).pollInterval(Duration.ofSeconds(2)).until(() -> mails().contains(sentence));
    }

    @Test
    @Order(2)
    void itIsDecidedInTwoClicksActedOnToldToPeopleAndMeasuredAgain() {
        ConsolePages manager = signedIn();
        Page page = manager.page();
        page.locator("[data-alert] details summary").last().click();
        manager.press("Act on it");
        assertThat(manager.alerts().locator(".tag").first()).hasText("We act");

        String id = alerts().get(0).path("id").asText();
        manager.visit(suite.address() + "/alerts/" + id);
        LocalDate from = LocalDate.now(ZoneOffset.UTC).minusWeeks(9);
        page.locator("#what").fill("A second food parcel on Fridays");
        page.locator("#from").fill(from.toString());
        manager.press("Write it down");
        assertThat(page.locator("#actions")).containsText("A second food parcel on Fridays");
        Accessibility.check(page);
        await().atMost(Duration.ofMinutes(2)).until(() -> action().has("measured"));
        assertTrue(
                List.of("no-change", "helped").contains(action().path("state").asText()), action().toString());
        assertTrue(action().path("measured").has("low"), action().toString());

        tellPeople();
        manager.visit(suite.address() + "/decisions");
        Pictures.take(page, "decisions");
    }

    private static void tellPeople() {
        JsonNode draft = admin.post(
                "/api/updates", Map.of("action", action().path("id").asText(), "program", asked.programId()));
        String update = "/api/updates/" + draft.path("id").asText();
        Map<String, Object> spanish = Map.of(
                "heard",
                draft.path("texts").path("es").path("heard").asText(),
                "done",
                "Un segundo paquete de comida los viernes.");
        assertTrue(admin.send("PUT", update + "/texts", Json.write(Map.of("texts", Map.of("es", spanish))))
                .succeeded());
        JsonNode published = admin.post(update + "/publish", Map.of());
        Page phone = browsers.phone("es").newPage();
        phone.navigate(suite.address() + path(published.path("page").asText()));
        assertThat(phone.locator("html")).hasAttribute("lang", "es");
        assertThat(phone.locator("main article")).hasCount(1);
        new Accessibility(browsers.workbench()).checkCopyOf(phone);
        Pictures.take(phone, "heard-es");
    }

    @Test
    @Order(3)
    void whereOnlyWhoAnswersChangesNothingRingsAndThePageSaysWhy() {
        ConsolePages manager = signedIn();
        manager.visit(suite.address() + "/needs/" + RIDES);

        assertEquals(
                0,
                alerts().findValuesAsText("need").stream().filter(RIDES::equals).count());
        assertThat(manager.page().locator("main")).containsText("Reach changed");
        Pictures.take(manager.page(), "reach-changed");
    }

    /** At least once in every run: {@link EveryConsolePageIT} looks longer. */
    @TestFactory
    @Order(4)
    Stream<DynamicTest> everyKindOfPageIsLightAccessibleAndPrintedOnOnePage() {
        LivedIn.make(admin);
        Page page = signedIn().page();
        return ConsoleTour.of(admin).stream()
                .map(path -> dynamicTest(path, () -> ConsolePageMarks.check(page, suite.address() + path)));
    }

    private static ConsolePages signedIn() {
        ConsolePages manager = new ConsolePages(browsers.laptop().newPage());
        manager.signIn(suite.address().toString(), suite.adminEmail(), suite.adminPassword());
        return manager;
    }

    private static JsonNode alerts() {
        return admin.get("/api/alerts").path("items");
    }

    private static JsonNode action() {
        return admin.get("/api/actions").path("items").path(0);
    }

    private static String mails() {
        return admin.get("/api/notices/messages").toString();
    }

    private static String percent(JsonNode share) {
        return Long.toString(Math.round(100 * share.asDouble()));
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }
}
