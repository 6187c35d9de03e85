package org.earshot.insight.equity;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Meaning;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Listening;
import org.earshot.insight.response.Reader;
import org.earshot.insight.shift.Bucket;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** Groups and places are compared over weeks in which the question meant the same. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class RewordedComparisonTest {
    private static final String GROUPS = "/api/needs/food-insecurity/groups";
    private static final String PLACES = "/api/needs/food-insecurity/places";

    @Inject
    EventPublisher publisher;

    @Test
    void groupsAreComparedFromTheLatestChangeOfMeaningOn() {
        Listening here = heardBeforeAndSince(weeksAgo(3));

        api(here, GROUPS + "?weeks=12")
                .body("weeks", equalTo(12))
                .body("reworded", equalTo(monday(weeksAgo(3)).toString()))
                .body("from", equalTo(monday(weeksAgo(3)).toString()))
                .body("groups.collect { it.periods.size() }", everyItem(equalTo(1)))
                .body("groups.collect { it.periods[0].figure.answers }", everyItem(equalTo(60)))
                .body("groups.collect { it.gap.by }", everyItem(equalTo(0f)))
                .body("groups.collect { it.trend }", everyItem(in(List.of("unknown", "steady"))))
                .body("groups.findAll { it.clear }", hasSize(0));
        String csv = here.as("analyst")
                .get(GROUPS + ".csv?weeks=12")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(
                monday(weeksAgo(3)).toString(),
                csv.lines()
                        .skip(1)
                        .map(line -> line.split(",", -1)[8])
                        .min(String::compareTo)
                        .orElseThrow(),
                csv);
        page(here, "/needs/food-insecurity/groups?weeks=12", "en")
                .body(allOf(
                        containsString("No gap stands out beyond chance"),
                        containsString(
                                "on the question means something else: shares before and after are not compared.")));
        page(here, "/needs/food-insecurity/groups?weeks=12", "es")
                .body(containsString("la pregunta significa otra cosa"));
        page(here, "/needs/food-insecurity/groups?weeks=12", "ar").body(containsString("صار للسؤال معنى آخر"));
    }

    @Test
    void placesAreComparedFromTheLatestChangeOfMeaningOn() {
        Listening here = heardBeforeAndSince(weeksAgo(3));

        api(here, PLACES + "?weeks=12")
                .body("reworded", equalTo(monday(weeksAgo(3)).toString()))
                .body("everyone.answers", equalTo(120))
                .body("places", hasSize(2))
                .body("places.collect { it.figure.answers }", everyItem(equalTo(60)))
                .body("places.collect { it.standing }", everyItem(equalTo("inside")))
                .body("places.findAll { it.change != null && it.change.by != 0 }", hasSize(0));
        page(here, "/needs/food-insecurity/places?weeks=12", "en")
                .body(containsString(
                        "on the question means something else: shares before and after are not compared."));
        page(here, "/needs/food-insecurity/places?weeks=12", "es")
                .body(containsString("la pregunta significa otra cosa"));
    }

    @Test
    void inTheWeekOfTheChangeThereIsNothingToCompareYet() {
        Listening here = heardBeforeAndSince(weeksAgo(0));

        api(here, GROUPS + "?weeks=12")
                .body("reworded", equalTo(monday(weeksAgo(0)).toString()))
                .body("groups", hasSize(0));
        String says = "when the question began to mean something else: there is nothing to compare with yet.";
        page(here, "/needs/food-insecurity/groups", "en").body(containsString(says));
        page(here, "/needs/food-insecurity/places", "en").body(containsString(says));
    }

    /**
     * Twelve weeks in which twenty people a week answered in either language, each at a site of its own. Until three weeks ago three
     * of four Spanish speakers said so, since then as few as of the others: one of four.
     *
     * @param changed when the version was published whose question means something else
     */
    private Listening heardBeforeAndSince(Instant changed) {
        Listening here = new Listening(publisher);
        UUID north = UUID.randomUUID();
        List<ResponseRecorded> answers = new ArrayList<>();
        for (int weeksAgo = 12; weeksAgo >= 1; weeksAgo--) {
            for (int i = 0; i < 20; i++) {
                boolean oneOfFour = i % 4 == 0;
                answers.add(here.says(oneOfFour, "en", weeksAgo(weeksAgo)));
                answers.add(at(north, here.says(weeksAgo > 3 != oneOfFour, "es", weeksAgo(weeksAgo))));
            }
        }
        here.arrive(answers);
        await().untilAsserted(() -> api(here, PLACES + "?weeks=12").body("everyone.answers", equalTo(480)));
        published(here, 1, weeksAgo(20), Map.of());
        published(here, 2, changed, Map.of("food", Meaning.CHANGED));
        await().untilAsserted(() -> api(here, GROUPS + "?weeks=12")
                .body("reworded", equalTo(monday(changed).toString())));
        return here;
    }

    private void published(Listening here, int version, Instant at, Map<String, Meaning> said) {
        YesNo food = new YesNo(
                "food",
                Asking.of(LocalizedText.of("en", "Did you worry about food?")),
                List.of(new NeedMapping(Listening.FOOD, 1)),
                List.of());
        Instrument asked =
                new Instrument(LocalizedText.of("en", "Check-in"), List.of("en"), null, null, List.of(food), List.of());
        await().ignoreExceptions().until(() -> {
            publisher
                    .publish(
                            Topics.INSTRUMENTS,
                            new PublishedInstrument(
                                    here.organizationId, here.instrument, version, at, null, null, asked, said))
                    .toCompletableFuture()
                    .join();
            return true;
        });
    }

    private static ResponseRecorded at(UUID site, ResponseRecorded answer) {
        return new ResponseRecorded(
                answer.organizationId(),
                answer.responseId(),
                answer.revision(),
                answer.instrumentId(),
                answer.version(),
                answer.programId(),
                site,
                answer.participantId(),
                answer.language(),
                answer.channel(),
                answer.answeredAt(),
                answer.recordedAt(),
                answer.answers(),
                List.<Signal>copyOf(answer.signals()),
                answer.dimensions(),
                answer.scores());
    }

    private static Instant weeksAgo(int weeks) {
        return Instant.now().minus(Duration.ofDays(7L * weeks));
    }

    private static LocalDate monday(Instant at) {
        return LocalDate.ofEpochDay(Bucket.firstDayOf(Reader.week(at)));
    }

    private static ValidatableResponse api(Listening here, String path) {
        return here.as("analyst").get(path).then().statusCode(200);
    }

    private static ValidatableResponse page(Listening here, String path, String language) {
        return given().accept("text/html,application/xhtml+xml")
                .header("Accept-Language", language)
                .cookie("earshot_session", TestTokens.token(here.organizationId, "manager"))
                .get(path)
                .then()
                .statusCode(200);
    }
}
