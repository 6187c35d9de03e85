package org.earshot.survey.studio;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.topic.Topics;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.earshot.survey.scenario.TopicContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 300 questions in five languages stay usable. Prints what each action takes; the bounds asserted here leave room for a busy machine. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LargeSurveyTest {
    private static final int QUESTIONS = 300;
    private static final int TRIES = 9;
    private static final int MOST_BYTES = 60_000;
    private static final List<String> LANGUAGES = List.of("en", "es", "ar", "vi", "so");
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";

    @Inject
    Tenants tenants;

    private UUID organization;

    @BeforeEach
    void anOrganization() {
        organization = tenants.organization("Large");
    }

    @Test
    void manyQuestionsAreShownInSectionsAndWhoMovesOneStaysWithIt() throws IOException {
        String edit = "/instruments/" + begun() + "/edit";

        String first = as().get(edit).asString();
        assertTrue(first.contains("?from=251\""), first);
        assertTrue(first.contains("id=\"q-q49\"") && !first.contains("id=\"q-q50\""), first);
        String last = as().get(edit + "?from=300").asString();
        assertTrue(last.contains("<ol class=\"outline\" start=\"251\">"), last);
        assertTrue(last.contains("value=\"up:q299\"") && !last.contains("value=\"down:q299\""), last);

        String moved = pressing("down:q49").post(edit).header("Location");
        assertTrue(moved.endsWith("/edit?at=q49#q-q49"), moved);
        assertTrue(as().get(edit + "?at=q49").asString().contains("<ol class=\"outline\" start=\"51\">"));
        String removed =
                pressing("remove:q60").formParam("from", "51").post(edit).header("Location");
        assertTrue(removed.endsWith("/edit?from=51"), removed);
    }

    @Test
    void noPageOfManyQuestionsIsHeavy() throws IOException {
        String instrument = "/instruments/" + begun();

        for (String page :
                List.of("", "/edit", "/edit?from=101", "/edit/questions/q299", "/edit/words", "/community")) {
            int bytes = compressed(as().get(instrument + page).asString());
            System.out.printf(Locale.ROOT, "%-24s %d bytes compressed%n", page, bytes);
            assertTrue(bytes < MOST_BYTES, page + " bytes: " + bytes);
        }
    }

    private String begun() throws JsonProcessingException {
        return Tenants.as(organization, Roles.MANAGER)
                .body(EventJson.MAPPER.writeValueAsString(large()))
                .post("/api/instruments")
                .path("instrumentId");
    }

    private static int compressed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void threeHundredQuestionsInFiveLanguagesStayUsable() throws JsonProcessingException {
        String id = begun();
        String edit = "/instruments/" + id + "/edit";
        String question = edit + "/questions/q150";

        long outline = median("outline", () -> timed(200, () -> as().get(edit)));
        long one = median("one question", () -> timed(200, () -> as().get(question)));
        long save = median("save a question", () -> save(question));
        long move = median(
                "move a question", () -> timed(303, () -> pressing("up:q150").post(edit)));
        long undo = median("undo", () -> timed(303, () -> pressing("undo").post(edit)));
        long started = System.nanoTime();
        form().formParam("programName", "Pantry")
                .formParam("siteName", "North")
                .post("/instruments/" + id + "/live")
                .then()
                .statusCode(200);
        long publish = Duration.ofNanos(System.nanoTime() - started).toMillis();
        System.out.printf(Locale.ROOT, "publish: %d ms%n", publish);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> TopicContents.latest(Topics.INSTRUMENTS, id + ":1").isPresent());
        for (long taken : List.of(outline, one, save, move, undo, publish)) {
            assertTrue(taken < 5_000, "ms: " + taken);
        }
    }

    private long save(String question) {
        String seen = as().get(question).asString().replaceFirst("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
        RequestSpecification form = form().formParam("seen", seen)
                .formParam("text.en", "How was it, said anew at " + System.nanoTime() + "?");
        return timed(303, () -> form.post(question));
    }

    private RequestSpecification pressing(String button) {
        return form().formParam("do", button);
    }

    private static long timed(int status, Supplier<Response> action) {
        long started = System.nanoTime();
        Response answer = action.get();
        long taken = Duration.ofNanos(System.nanoTime() - started).toMillis();
        assertEquals(status, answer.statusCode(), answer.asString());
        return taken;
    }

    private static long median(String name, LongSupplier action) {
        List<Long> taken = LongStream.generate(action).limit(TRIES).boxed().toList();
        long median = taken.stream().sorted().skip(TRIES / 2).findFirst().orElseThrow();
        System.out.printf(Locale.ROOT, "%s: median %d ms of %s%n", name, median, taken);
        return median;
    }

    private static Instrument large() {
        List<Question> questions = IntStream.range(0, QUESTIONS)
                .mapToObj(LargeSurveyTest::question)
                .toList();
        return new Instrument(
                text("A long survey"), LANGUAGES, text("We ask a lot."), text("Thanks."), questions, null);
    }

    private static Question question(int number) {
        Asking asking = new Asking(
                text("How was the thing with the number " + number + " for you and for the people you live with?"),
                text("Say it as it was."),
                false,
                true,
                number % 3 == 1 ? new Condition.Is("q" + (number - 1), "c2") : null,
                "thing-" + number);
        List<Choice> choices = IntStream.range(0, 5)
                .mapToObj(i -> new Choice("c" + i, text("It was so, in the way number " + i), null, false))
                .toList();
        return new SingleChoice("q" + number, asking, choices, null);
    }

    private static LocalizedText text(String words) {
        LocalizedText text = new LocalizedText(Map.of());
        for (String language : LANGUAGES) {
            text = text.with(language, words + " (" + language + ")");
        }
        return text;
    }

    private RequestSpecification as() {
        return given().auth()
                .oauth2(TestTokens.token(organization, Roles.MANAGER))
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }

    private RequestSpecification form() {
        return as().cookie("csrf-token", FORM_TOKEN).formParam("csrf-token", FORM_TOKEN);
    }
}
