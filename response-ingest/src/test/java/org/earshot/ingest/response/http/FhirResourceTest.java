package org.earshot.ingest.response.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that come as FHIR are those that our own JSON would have said. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FhirResourceTest {
    private static final String SURVEY = """
            {"title": {"en": "Home"}, "languages": ["en", "es"], "questions": [
              {"type": "single-choice", "id": "housing", "asking": {"text": {"en": "Where?"},
                "codes": [{"system": "urn:earshot:code:fhir-link-id", "code": "/71802-3"}]},
               "choices": [{"id": "la1", "label": {"en": "Home"}, "codes": [{"system": "http://loinc.org", "code": "LA31993-1"}]},
                           {"id": "la2", "label": {"en": "None"}, "codes": [{"system": "http://loinc.org", "code": "LA31995-6"}]}]},
              {"type": "multiple-choice", "id": "needs", "asking": {"text": {"en": "Needs?"}},
               "choices": [{"id": "food", "label": {"en": "Food"}}, {"id": "rent", "label": {"en": "Rent"}},
                           {"id": "other", "label": {"en": "Other"}, "pleaseSay": true}]},
              {"type": "scale", "id": "alone", "asking": {"text": {"en": "Alone?"}},
               "points": [{"value": 1, "label": {"en": "Never"}}, {"value": 2, "label": {"en": "Often"}}]},
              {"type": "number", "id": "rooms", "min": 0, "max": 20, "decimals": 1, "asking": {"text": {"en": "Rooms?"}}},
              {"type": "time", "id": "call", "asking": {"text": {"en": "When?"}}},
              {"type": "yes-no", "id": "safe", "asking": {"text": {"en": "Safe?"}, "ratherNotSay": true}},
              {"type": "short-text", "id": "left", "asking": {"text": {"en": "Left?"}}},
              {"type": "short-text", "id": "name", "asking": {"text": {"en": "Name?"}}},
              {"type": "number", "id": "age", "min": 0, "max": 20, "decimals": 0, "asking": {"text": {"en": "Age?"}}}],
             "repeats": [{"id": "children", "title": {"en": "Child"}, "questions": ["name", "age"], "most": 3,
                          "another": {"en": "Another?"}}]}
            """;

    private static final String ITEMS = """
            [{"linkId": "a-group", "item": [
               {"linkId": "/71802-3", "answer": [{"valueCoding": {"system": "http://loinc.org", "code": "LA31995-6"}}]},
               {"linkId": "needs", "answer": [{"valueCoding": {"code": "rent"}}, {"valueString": "A cot"}]}]},
             {"linkId": "alone", "answer": [{"valueCoding": {"code": "2", "display": "Often"}}]},
             {"linkId": "rooms", "answer": [{"valueDecimal": 2.5}]},
             {"linkId": "call", "answer": [{"valueTime": "10:30:00"}]},
             {"linkId": "safe", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
                                               "valueCode": "asked-declined"}]},
             {"linkId": "left"},
             {"linkId": "children", "item": [{"linkId": "name", "answer": [{"valueString": "Ann"}]},
                                             {"linkId": "age", "answer": [{"valueInteger": 4}]}]},
             {"linkId": "children", "item": [{"linkId": "age", "answer": [{"valueInteger": 9}]}]}]
            """;

    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private PublishedInstrument home;

    @BeforeEach
    void anOrganizationThatAsks() throws JsonProcessingException {
        oak = world.organization("Oak Street Families");
        home = world.publish(oak, EventJson.MAPPER.readValue(SURVEY, Instrument.class));
    }

    @Test
    void whatWasAnsweredElsewhereIsRecordedAsIfItHadBeenAnsweredHere() throws JsonProcessingException {
        UUID id = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        String response = response(id.toString(), ITEMS)
                .replaceFirst(
                        "\\{",
                        "{\"language\": \"es\", \"authored\": \"2026-03-31\", \"subject\": {\"identifier\":"
                                + " {\"system\": \"urn:earshot:participant\", \"value\": \"" + person + "\"}}, ");

        integrator().body(response).post(address()).then().statusCode(201).body("responseId", equalTo(id.toString()));

        ResponseRecorded recorded =
                (ResponseRecorded) ResponsesTopic.of(servers, id).get(0);
        assertThat(EventJson.MAPPER.readTree(EventJson.MAPPER.writeValueAsString(recorded.answers())))
                .isEqualTo(EventJson.MAPPER.readTree("""
                        {"housing": "la2", "needs": {"choices": ["rent", "other"], "other": "A cot"}, "alone": 2, "rooms": 2.5,
                         "call": "10:30", "safe": {"ratherNotSay": true}, "left": {"skipped": true},
                         "children.1.name": "Ann", "children.1.age": 4, "children.2": true, "children.2.age": 9}
                        """));
        assertThat(recorded.language()).isEqualTo("es");
        assertThat(recorded.participantId()).isEqualTo(person);
        assertThat(recorded.answeredAt()).isEqualTo("2026-03-31T12:00:00Z");
    }

    @Test
    void theSameResourceSentAgainIsTheSameResponseWhateverItsIdLooksLike() {
        String response = response("encounter-7", ITEMS);
        String first = integrator()
                .body(response)
                .post(address())
                .then()
                .statusCode(201)
                .extract()
                .asString();

        String again = integrator()
                .body(response)
                .post(address())
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void theHolderOfALinkNamesNoInstrument() {
        World.Link link = world.link(oak, home);

        given().header("Earshot-Link", link.token())
                .contentType("application/fhir+json")
                .body("{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"completed\", \"item\": " + ITEMS
                        + "}")
                .post("/api/responses/fhir")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no such question | {\"linkId\": \"nothing\", \"answer\": [{\"valueString\": \"x\"}]} | /item/0/linkId",
                "no such choice | {\"linkId\": \"/71802-3\", \"answer\": [{\"valueCoding\": {\"code\": \"LA0\"}}]} | /item/0/answer/0",
                "words where none are taken | {\"linkId\": \"/71802-3\", \"answer\": [{\"valueString\": \"A cot\"}]} | /item/0/answer/0",
                "no such point | {\"linkId\": \"alone\", \"answer\": [{\"valueInteger\": 7}]} | /item/0/answer/0",
                "a file | {\"linkId\": \"left\", \"answer\": [{\"valueAttachment\": {\"url\": \"x\"}}]} | /item/0/answer/0",
                "a text for a number | {\"linkId\": \"rooms\", \"answer\": [{\"valueString\": \"many\"}]} | /answers/rooms",
                "an answer to a group | {\"linkId\": \"children\", \"answer\": [{\"valueString\": \"x\"}]} | /item/0/linkId",
            })
    void whatDoesNotFitIsPointedAt(String label, String item, String pointer) {
        integrator()
                .body(response(UUID.randomUUID().toString(), "[" + item + "]"))
                .post(address())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "in progress; completed; in-progress; /status",
                "another questionnaire; urn:uuid:; http://example.org/; /questionnaire",
            })
    void aResponseThatCannotBeRecordedIsRefused(String label, String right, String wrong, String pointer) {
        integrator()
                .body(response(UUID.randomUUID().toString(), ITEMS).replace(right, wrong))
                .post(address())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void anotherResourceIsRefused() {
        integrator()
                .body("{\"resourceType\": \"Patient\"}")
                .post(address())
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        integrator()
                .body("[".repeat(5_000))
                .post(address())
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        integrator()
                .body(response("x", ITEMS))
                .post("/api/responses/fhir?revision=0")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("query:revision"))
                .body("errors.pointer", hasItem("query:programId"));
    }

    private String response(String id, String items) {
        return "{\"resourceType\": \"QuestionnaireResponse\", \"id\": \"" + id + "\", \"status\": \"completed\","
                + " \"questionnaire\": \"urn:uuid:" + home.instrumentId() + "|1\", \"item\": " + items + "}";
    }

    private String address() {
        return "/api/responses/fhir?programId=" + oak.programId() + "&siteId=" + oak.siteId();
    }

    private RequestSpecification integrator() {
        return given().auth().oauth2(TestTokens.token(oak.id(), "integrator")).contentType("application/fhir+json");
    }
}
