package org.earshot.scenario.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Author.Link;
import org.earshot.scenario.suite.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The promise: publish by REST, answer in Spanish with JavaScript off, receipt, in the series within seconds; a run of
 * answers shifts a need; the manager's open console shows it without a reload; the manager acts; an integrator reads it.
 */
class ListeningLoopIT {
    private static final int QUIET_WEEKS = 30;

    private static Suite suite;
    private static Browsers browsers;

    @BeforeAll
    static void start() {
        suite = Suite.start();
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        suite.close();
    }

    @Test
    void aNeedShiftsAndTheManagerHearsActsAndIsRead() {
        Api admin = suite.admin();
        Author author = new Author(admin);
        Asked asked =
                author.publish(FamilyCheckIn.instrument(), author.program("Family support"), author.site("Riverside"));
        Link link = author.link(asked);
        Api integrator = admin.newClient("Case management");
        Responders responders = new Responders(integrator, asked);
        quietWeeks(responders);
        await().atMost(Duration.ofSeconds(60)).until(() -> weeks(integrator) > QUIET_WEEKS);

        String receipt = answerInSpanish(link);
        assertEquals(14, receipt.length(), receipt);
        othersAnswerUntilShown(responders, integrator, 21);
        pictureInArabic(link);

        ConsolePages manager = new ConsolePages(browsers.laptop().newPage());
        manager.signIn(suite.address().toString(), suite.adminEmail(), suite.adminPassword());
        Accessibility.check(manager.page());
        assertThat(manager.alerts()).hasCount(0);

        responders.answer(60, "es", 0.85, Instant.now()).send();
        assertThat(manager.alerts()).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(manager.alerts()).containsText("Food insecurity rose from");
        Accessibility.check(manager.page());
        Pictures.take(manager.page(), "what-changed");

        manager.page().locator("[data-alert] details summary").last().click();
        manager.press("Act on it");
        assertThat(manager.alerts().locator(".tag")).hasText("We act");
        Accessibility.check(manager.page());

        readAsIntegrator(integrator);
        manager.visit(suite.address() + "/needs/" + FamilyCheckIn.FOOD);
        Pictures.take(manager.page(), "need");
        manager.visit(suite.address() + "/instruments");
        manager.visit(suite.address() + "/settings");
    }

    private static void quietWeeks(Responders responders) {
        for (int week = QUIET_WEEKS; week >= 1; week--) {
            Instant then = Instant.now().minus(Duration.ofDays(7L * week));
            responders.answer(25, "en", 0.3, then).answer(15, "es", 0.3, then);
        }
        responders.answer(12, "en", 0.3, Instant.now()).answer(8, "es", 0.3, Instant.now());
        responders.send();
    }

    private static String answerInSpanish(Link link) {
        Accessibility accessibility = new Accessibility(browsers.workbench());
        AnswerPages pages = new AnswerPages(browsers.phone("es").newPage(), accessibility);
        pages.open(link.url());
        pages.press("Empezar");
        Pictures.take(pages.page(), "question-es");
        pages.press("Siguiente");
        pages.reads("Elija o escriba una respuesta para seguir");
        pages.choose("Algunas veces");
        pages.press("Siguiente");
        pages.choose("No");
        pages.press("Siguiente");
        pages.press("Prefiero no decirlo");
        pages.write("Gracias por preguntar.");
        pages.press("Siguiente");
        pages.reads("Revise sus respuestas");
        pages.reads("Algunas veces");
        pages.press("Enviar mis respuestas");
        String receipt = pages.receipt();
        Pictures.take(pages.page(), "receipt-es");
        return receipt;
    }

    private static void pictureInArabic(Link link) {
        Accessibility accessibility = new Accessibility(browsers.workbench());
        AnswerPages pages = new AnswerPages(browsers.phone("ar").newPage(), accessibility);
        pages.open(link.url());
        assertEquals("rtl", pages.page().locator("html").getAttribute("dir"));
        pages.page().locator("main form button").first().click();
        accessibility.checkCopyOf(pages.page());
        Pictures.take(pages.page(), "question-ar");
    }

    /** One answer alone moves no figure; with the tenth after it, the figure that holds it is there within seconds. */
    private static void othersAnswerUntilShown(Responders responders, Api api, long answers) {
        for (int tens = 0; tens < 4 && answersThisWeek(api) < answers; tens++) {
            long before = answersThisWeek(api);
            responders.answer(12, "en", 0.3, Instant.now()).send();
            if (tens > 0) {
                await().atMost(Duration.ofSeconds(5)).until(() -> answersThisWeek(api) > before);
            }
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> answersThisWeek(api) >= answers);
    }

    private static int weeks(Api api) {
        return api.get("/api/needs/" + FamilyCheckIn.FOOD).path("weeks").size();
    }

    private static long answersThisWeek(Api api) {
        for (JsonNode week : api.get("/api/needs/" + FamilyCheckIn.FOOD).path("weeks")) {
            if (week.path("running").asBoolean()) {
                return week.path("figure").path("answers").asLong();
            }
        }
        return 0;
    }

    private static void readAsIntegrator(Api integrator) {
        JsonNode alert = integrator.get("/api/alerts").path("items").path(0);
        assertEquals(FamilyCheckIn.FOOD, alert.path("need").asText());
        assertEquals("decided", alert.path("status").asText());
        assertEquals(List.of("act"), alert.path("history").findValuesAsText("decision"));
        assertTrue(alert.path("evidence").path("low").asDouble() > 0, alert.toString());
        JsonNode shift = integrator.get("/api/shifts").path("items").path(0);
        assertEquals(FamilyCheckIn.FOOD, shift.path("need").asText());
        assertTrue(
                integrator.get("/api/needs/" + FamilyCheckIn.FOOD).path("weeks").size() > QUIET_WEEKS);
    }
}
