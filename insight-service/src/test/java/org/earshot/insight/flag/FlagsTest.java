package org.earshot.insight.flag;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.ResponseFlag;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.TimeNote;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Managers see how many answers deserve a second look, and of too few people nothing. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class FlagsTest {
    private static final String RUNNING = "periods[0].flags.find { it.flag == '%s' }.figure.%s";

    @Inject
    EventPublisher publisher;

    @Inject
    FlagTelling telling;

    @Inject
    Counts counts;

    @Test
    void sharesOfTheRunningFourWeeksAreToldWithWhatTheyRestOn() {
        Listening here = new Listening(publisher);
        here.arrive(mixed(here, 40));
        counted(here, 40);

        await().untilAsserted(() -> flags(here)
                .body(figure("too-fast", "share"), equalTo(0.5f))
                .body(figure("on-behalf", "share"), equalTo(0.2f))
                .body(figure("day-only", "share"), equalTo(0.1f))
                .body(figure("hidden-field", "share"), equalTo(0.0f))
                .body(figure("too-fast", "people"), equalTo(40))
                .body("periods[0].running", equalTo(true))
                .body("periods[1].flags[0].figure.suppressed", equalTo(true)));
        page(here, "en")
                .body(allOf(
                        containsString("Answered very fast"),
                        containsString("50\u00a0%"),
                        containsString("ask whether the survey is too long"),
                        containsString("Of 40 people or more")));
        page(here, "es").body(containsString("Respondida muy deprisa"));
        page(here, "ar").body(containsString("أُجيب بسرعة كبيرة"));
    }

    @Test
    void ofTooFewPeopleNothingIsTold() {
        Listening here = new Listening(publisher);
        here.arrive(mixed(here, 9));
        counted(here, 9);

        flags(here)
                .body(figure("too-fast", "suppressed"), equalTo(true))
                .body(figure("too-fast", "share"), nullValue())
                .body(figure("too-fast", "people"), nullValue());
        page(here, "en").body(containsString("Nothing is told yet"));
    }

    @Test
    void oneMoreAnswerMovesNoFigureAndTenDo() {
        Listening here = new Listening(publisher);
        here.arrive(mixed(here, 40));
        counted(here, 40);
        await().untilAsserted(() -> flags(here).body(figure("too-fast", "people"), equalTo(40)));

        List<ResponseRecorded> more = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            more.add(response(here, Channel.WEB, List.of(ResponseFlag.HIDDEN_FIELD), null));
        }
        here.arrive(more);
        counted(here, 49);
        flags(here).body(figure("hidden-field", "share"), equalTo(0.0f));

        here.arrive(response(here, Channel.WEB, List.of(ResponseFlag.HIDDEN_FIELD), null));
        counted(here, 50);
        await().untilAsserted(() -> flags(here)
                .body(figure("hidden-field", "share"), equalTo(0.2f))
                .body(figure("hidden-field", "people"), equalTo(50)));
    }

    /** Counts once all of them are kept, as the next round would. */
    private void counted(Listening here, int responses) {
        await().until(() -> counts.responses(here.organizationId) == responses);
        telling.tell(here.organizationId);
    }

    /** Half of them very fast, one in five entered, one in ten of a day alone. */
    private static List<ResponseRecorded> mixed(Listening here, int count) {
        List<ResponseRecorded> responses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            responses.add(response(
                    here,
                    i % 5 == 1 ? Channel.ON_BEHALF : Channel.WEB,
                    i % 2 == 0 ? List.of(ResponseFlag.TOO_FAST) : null,
                    i % 10 == 3 ? new TimeNote(TimeNote.Kind.DAY_ONLY, Instant.now()) : null));
        }
        return responses;
    }

    private static ResponseRecorded response(
            Listening here, Channel channel, @Nullable List<ResponseFlag> flags, @Nullable TimeNote note) {
        ResponseRecorded said = here.says(true, "en", Instant.now());
        return new ResponseRecorded(
                said.organizationId(),
                UUID.randomUUID(),
                1,
                said.instrumentId(),
                said.version(),
                said.programId(),
                said.siteId(),
                null,
                said.language(),
                channel,
                said.answeredAt(),
                said.recordedAt(),
                said.answers(),
                said.signals(),
                said.dimensions(),
                Map.of(),
                note,
                null,
                null,
                flags);
    }

    private static String figure(String flag, String part) {
        return RUNNING.formatted(flag, part);
    }

    private static ValidatableResponse flags(Listening here) {
        return here.as("analyst").get("/api/answering/flags").then().statusCode(200);
    }

    private static ValidatableResponse page(Listening here, String language) {
        return given().cookie("earshot_session", TestTokens.token(here.organizationId, "manager"))
                .accept("text/html")
                .get("/answering/flags?lang=" + language)
                .then()
                .statusCode(200);
    }
}
