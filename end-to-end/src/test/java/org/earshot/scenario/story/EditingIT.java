package org.earshot.scenario.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.suite.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A survey after its first day: it comes back from a translator, and its questions are edited while people answer. What stands in
 * another language is up to date or flagged; what means the same goes on, and what means something else begins anew.
 */
class EditingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String RIDE = "transportation-insecurity";
    private static final int WEEKS_BEFORE = 9;

    private static Suite suite;
    private static Browsers browsers;
    private static Api admin;
    private static UUID program;
    private static UUID site;

    @BeforeAll
    static void start() {
        suite = Suite.start();
        browsers = new Browsers();
        admin = suite.admin();
        program = new Author(admin).program("Family support");
        site = new Author(admin).site("Riverside");
    }

    @AfterAll
    static void stop() {
        browsers.close();
        suite.close();
    }

    @Test
    void aSurveyComesBackFromItsTranslatorAndAnEditFlagsWhatWasTranslated() throws IOException {
        Page page = signedIn();
        String edit = suite.address() + "/instruments/" + begun(ridesInEnglish()) + "/edit";
        page.navigate(edit + "/words");
        page.locator("#added").fill("es");
        press(page, "Add");
        assertThat(language(page, "es")).containsText("0 of 6 texts");
        seen(page, "translate-begin");

        byte[] filled = new Translator(Map.of(
                        "Rides to the clinic", "Viajes a la clínica",
                        "How did you come today?", "¿Cómo vino hoy?",
                        "By bus", "En autobús",
                        "On foot", "A pie",
                        "Did you come late?", "¿Llegó tarde?",
                        "Thank you for telling us.", "Gracias por contárnoslo."))
                .fillIn(downloaded(page, "Spanish: Excel"));
        page.setInputFiles("#translated", new FilePayload("spanish.xlsx", XLSX, filled));
        press(page, "Read it in");
        assertThat(page.locator("main")).containsText("Texts that say something else now: 6");
        seen(page, "translate-taken");

        page.navigate(edit + "/words");
        assertThat(language(page, "es")).containsText("Complete");
        write(page, edit + "/questions/late", "text.en", "Did you come more than ten minutes late?");
        page.navigate(edit + "/words");
        assertThat(language(page, "es")).containsText("to look at again: 1");
        seen(page, "translate-stale");
        page.navigate(edit + "/questions/late");
        assertThat(page.locator("main")).containsText("The source changed. It said: Did you come late?");
        seen(page, "translate-mend");
        write(page, edit + "/questions/late", "text.es", "¿Llegó más de diez minutos tarde?");
        page.navigate(edit + "/words");
        assertThat(language(page, "es")).not().containsText("to look at again");

        page.navigate(edit.replace("/edit", ""));
        seen(page, "translate-publish");
        press(page, "Publish and get the link");
        AnswerPages person = opened(page, "es");
        person.press("Empezar");
        person.reads("¿Cómo vino hoy?");
        person.choose("En autobús");
        person.press("Siguiente");
        person.reads("¿Llegó más de diez minutos tarde?");
        person.choose("No");
        person.press("Siguiente");
        person.press("Enviar mis respuestas");
        assertFalse(person.receipt().isEmpty());
        person.reads("Gracias por contárnoslo.");
    }

    @Test
    void whatMeansSomethingElseBeginsAnewAndWhatMeansTheSameGoesOn() {
        Asked first = new Author(admin).publish(FamilyCheckIn.instrument(), program, site);
        answeredForWeeks(first);
        Page page = signedIn();
        String survey = suite.address() + "/instruments/" + first.instrumentId();

        write(page, survey + "/edit/questions/food", "text.en", "Last month, did you go without a meal?");
        write(page, survey + "/edit/questions/ride", "text.en", "Did you miss anything important for want of a ride?");
        page.navigate(survey);
        assertThat(page.locator("fieldset:has([name^='meaning-'])")).hasCount(2);
        page.locator("#meaning-food-changed").check();
        page.locator("#meaning-ride-same").check();
        seen(page, "meaning-said");
        press(page, "Publish and get the link");

        AnswerPages person = opened(page, "en");
        person.press("Start");
        person.reads("Last month, did you go without a meal?");
        person.choose("Often");
        person.press("Next");
        person.reads("for want of a ride?");
        page.navigate(survey);
        page.getByText("What it asks in other words").click();
        assertThat(edited(page, "go without a meal?")).containsText("Figures begin anew");
        assertThat(edited(page, "for want of a ride?")).containsText("Figures go on");
        seen(page, "meaning-kept");

        Responders now = new Responders(admin, first);
        now.answer(15, "en", 0.3, Instant.now()).send();
        Asked second = new Asked(first.instrumentId(), 2, program, site);
        new Responders(admin, second).answer(15, "en", 0.6, Instant.now()).send();
        await().atMost(PATIENCE).until(() -> isCompared(RIDE) && breaks(FamilyCheckIn.FOOD) == 1);
        assertEquals(0, breaks(RIDE));
        assertFalse(isCompared(FamilyCheckIn.FOOD));
        page.navigate(suite.address() + "/needs/" + FamilyCheckIn.FOOD);
        assertThat(page.locator("figcaption").first()).containsText("the question means something else");
        assertThat(page.locator("path.reworded")).hasCount(1);
        seen(page, "trend-broken");
        page.navigate(suite.address() + "/needs/" + RIDE);
        assertThat(page.locator("figcaption").first()).not().containsText("the question means something else");
        assertThat(page.locator("path.reworded")).hasCount(0);
        seen(page, "trend-joined");
    }

    private static void answeredForWeeks(Asked asked) {
        new AnswerPages(browsers.phone("en").newPage(), new Accessibility(browsers.workbench()))
                .open(new Author(admin).link(asked).url());
        Responders people = new Responders(admin, asked);
        for (int week = WEEKS_BEFORE; week >= 1; week--) {
            people.answer(20, "en", 0.3, Instant.now().minus(Duration.ofDays(7L * week)));
        }
        people.send();
    }

    /** Since how many weeks, each of its own, a question about the need means something else. */
    private static int breaks(String need) {
        return need(need).path("reworded").size();
    }

    /** Whether what is said now is compared with what was said before. */
    private static boolean isCompared(String need) {
        return need(need).path("comparison").path("before").hasNonNull("share");
    }

    /** Empty before anybody's answers about it are there. */
    private static JsonNode need(String need) {
        return admin.send("GET", "/api/needs/" + need, "").json();
    }

    private static Locator edited(Page page, String question) {
        return page.locator("section[aria-labelledby=versions] details > ul > li")
                .filter(new Locator.FilterOptions().setHasText(question));
    }

    private static Locator language(Page page, String tag) {
        return page.locator("li:has(button[name=removed][value=" + tag + "])");
    }

    private static byte[] downloaded(Page page, String link) throws IOException {
        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .click());
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        }
    }

    /** Writes into a field of a question's page, which saves by itself. */
    private static void write(Page page, String address, String field, String text) {
        page.navigate(address);
        page.locator("[name='" + field + "']").fill(text);
        assertThat(page.locator("#state")).hasText("Saved");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** Nothing on the page stands in anybody's way; a picture of it on a phone and on a laptop. */
    private static void seen(Page page, String name) {
        Accessibility.check(page);
        Pictures.take(page, name);
        page.setViewportSize(360, 640);
        Pictures.take(page, name + "-phone");
        page.setViewportSize(1280, 800);
    }

    /** Somebody's phone with the link that the page shows. */
    private static AnswerPages opened(Page live, String language) {
        AnswerPages person =
                new AnswerPages(browsers.phone(language).newPage(), new Accessibility(browsers.workbench()));
        assertThat(live.locator("#url")).isVisible();
        seen(live, "live-" + language);
        person.open(live.locator("#url")
                .inputValue()
                .replaceFirst("^https?://[^/]+", suite.address().toString()));
        return person;
    }

    private static Page signedIn() {
        ConsolePages manager = new ConsolePages(browsers.laptop().newPage());
        manager.signIn(suite.address().toString(), suite.adminEmail(), suite.adminPassword());
        return manager.page();
    }

    private static String begun(Object instrument) {
        String id =
                admin.post("/api/instruments", instrument).path("instrumentId").asText();
        assertTrue(!id.isEmpty());
        return id;
    }

    private static Map<String, Object> ridesInEnglish() {
        return Map.of(
                "title",
                Map.of("en", "Rides to the clinic"),
                "languages",
                List.of("en"),
                "thanks",
                Map.of("en", "Thank you for telling us."),
                "questions",
                List.of(
                        Map.of(
                                "type",
                                "single-choice",
                                "id",
                                "came",
                                "asking",
                                Map.of("text", Map.of("en", "How did you come today?")),
                                "choices",
                                List.of(
                                        Map.of("id", "bus", "label", Map.of("en", "By bus")),
                                        Map.of("id", "foot", "label", Map.of("en", "On foot")))),
                        Map.of(
                                "type", "yes-no",
                                "id", "late",
                                "asking", Map.of("text", Map.of("en", "Did you come late?")))));
    }
}
