package org.earshot.insight.export;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.insight.database.Database;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

/** Takes responses along over HTTP. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class ExportApiTest {
    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    @Inject
    Tenancy tenancy;

    @Inject
    Database database;

    @Test
    void aManagerTakesResponsesAlongAndItIsWrittenDown() {
        Listening here = published();
        ResponseRecorded withdrawn = here.says(true, "en", Instant.now());
        here.arrive(List.of(here.says(true, "en", Instant.now()), here.says(true, "es", Instant.now()), withdrawn));
        await().until(() -> counts.responses(here.organizationId) == 3);
        here.arrive(here.withdrawal(withdrawn.responseId()));
        await().until(() -> counts.responses(here.organizationId) == 2);

        Response csv = here.as("manager").get(file(here, "csv"));

        csv.then().statusCode(200).header("Earshot-Responses", "2").contentType(startsWith("text/csv"));
        assertEquals(3, csv.asString().lines().count(), csv.asString());
        assertTrue(csv.asString().startsWith("response_id,revision,version,"), csv.asString());
        assertFalse(csv.asString().contains(withdrawn.responseId().toString()));
        assertEquals(2, counts.number(here.organizationId, "select responses from export_trail where kind = 'ENDED'"));
        here.as("manager")
                .header("If-None-Match", csv.getHeader("ETag"))
                .get(file(here, "csv"))
                .then()
                .statusCode(304);
        assertEquals(1, counts.number(here.organizationId, "select count(*) from export_trail where kind = 'BEGUN'"));
        here.as("admin")
                .accept("text/html")
                .get("/exports/trail")
                .then()
                .statusCode(200)
                .body(containsString("Check-in"));
        here.as("manager").accept("text/html").get("/exports/trail").then().statusCode(403);
    }

    @Test
    void everyFormatHasItsAddress() {
        Listening here = published();
        here.arrive(here.says(true, "en", Instant.now()));
        await().until(() -> counts.responses(here.organizationId) == 1);

        Stream.of(Format.values()).forEach(format -> here.as("admin")
                .accept("*/*")
                .get(file(here, format.ending()))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("responses." + format.ending())));
    }

    @Test
    void ownWordsNeedAPurpose() {
        Listening here = published();

        here.as("manager")
                .queryParam("words", true)
                .get(file(here, "csv"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:earshot:problem:purpose-missing"));
        here.as("manager")
                .queryParam("words", true)
                .queryParam("purpose", "Themes for the annual report")
                .get(file(here, "csv"))
                .then()
                .statusCode(200)
                .body(containsString("q_why"));
        here.as("manager").get(file(here, "csv")).then().body(not(containsString("q_why")));
    }

    @Test
    void onlyAdministratorsAndManagersTakeResponses() {
        Listening here = published();

        here.as("analyst")
                .get(file(here, "csv"))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:earshot:problem:not-yours-to-take"));
        here.as("integrator").get(file(here, "csv")).then().statusCode(403);
        here.as("analyst").accept("*/*").get(file(here, "codebook.csv")).then().statusCode(200);
    }

    @Test
    void whatIsNotThereOrCannotBeReadIsSaid() {
        Listening here = published();
        Listening stranger = new Listening(publisher);

        stranger.as("admin")
                .get(file(here, "csv"))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:earshot:problem:unknown-export"));
        here.as("admin").get(file(here, "docx")).then().statusCode(404);
        here.as("admin")
                .queryParam("from", "yesterday")
                .get(file(here, "csv"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:earshot:problem:invalid-period"));
    }

    @Test
    void theTrailCannotBeChanged() {
        Listening here = published();
        here.as("manager").get(file(here, "csv")).then().statusCode(200);

        tenancy.inOrganization(here.organizationId, () -> {
            assertEquals(0, database.update("update export_trail set name = 'nobody'"));
            assertEquals(0, database.update("delete from export_trail"));
        });
        assertEquals(2, counts.number(here.organizationId, "select count(*) from export_trail"));
    }

    @Test
    void thePageLeadsToTheFile() {
        Listening here = published();

        here.as("manager")
                .accept("text/html")
                .get("/exports")
                .then()
                .statusCode(200)
                .body(containsString("Check-in"));
        here.as("manager")
                .accept("text/html")
                .redirects()
                .follow(false)
                .queryParam("instrument", here.instrument.toString())
                .queryParam("ending", "csv")
                .queryParam("words", "true")
                .get("/exports/file")
                .then()
                .statusCode(303)
                .header("Location", containsString("refused=purpose"));
    }

    private Listening published() {
        Listening here = new Listening(publisher);
        Listening.knowTopic(publisher);
        Instrument instrument = new Instrument(
                LocalizedText.of("en", "Check-in"),
                List.of("en"),
                null,
                null,
                List.of(
                        new YesNo("food", Asking.of(LocalizedText.of("en", "Enough food?")), List.of(), List.of()),
                        new LongText("why", Asking.of(LocalizedText.of("en", "Why?")))),
                List.of());
        await().ignoreExceptions().until(() -> {
            publisher
                    .publish(
                            Topics.INSTRUMENTS,
                            new PublishedInstrument(
                                    here.organizationId, here.instrument, 1, Instant.now(), null, null, instrument))
                    .toCompletableFuture()
                    .join();
            return true;
        });
        await().untilAsserted(() -> here.as("admin").get("/api/exports").then().body("items.size()", equalTo(1)));
        return here;
    }

    private static String file(Listening here, String ending) {
        return "/api/exports/" + here.instrument + "/responses." + ending;
    }
}
