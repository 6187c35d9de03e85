package org.earshot.survey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.earshot.contracts.topic.Topic;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.identity.Secret;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
import org.earshot.survey.scenario.Tenants;
import org.earshot.survey.scenario.TopicContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instrument's life over REST, and what the other services hear of it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LifecycleStoryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Tenants tenants;

    private UUID organization;

    @BeforeEach
    void anOrganization() {
        organization = tenants.organization("Riverside");
    }

    @Test
    void anInstrumentIsWrittenCheckedPublishedAnsweredAndClosed() throws Exception {
        String id = manager()
                .body(Instruments.empty())
                .post("/api/instruments")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern(".*/api/instruments/[0-9a-f-]{36}"))
                .extract()
                .path("instrumentId");
        String address = "/api/instruments/" + id;

        manager().post(address + "/check").then().statusCode(200).body("publishable", is(false));
        manager()
                .post(address + "/publish")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("urn:earshot:problem:not-fit-to-publish"))
                .body("errors.code", hasItem("no-questions"));

        manager()
                .header("If-Match", "\"1\"")
                .body(Instruments.publishable("Check-in"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        manager().post(address + "/check").then().statusCode(200).body("publishable", is(true));
        manager()
                .body("{}")
                .post(address + "/publish")
                .then()
                .statusCode(201)
                .body("instrumentId", is(id))
                .body("version", is(1));

        JsonNode published = heard(Topics.INSTRUMENTS, id + ":1", "org.earshot.instrument.published.v1");
        assertEquals(organization.toString(), published.path("organizationId").asText());
        assertEquals(
                "Check-in",
                published.path("instrument").path("title").path("en").asText());

        manager().post(address + "/versions/1/close").then().statusCode(200).body("closedAt", matchesPattern("20.*Z"));
        assertFalse(heard(Topics.INSTRUMENTS, id + ":1", "org.earshot.instrument.closed.v1")
                .path("closedAt")
                .isMissingNode());
        manager().get("/api/instruments").then().body("items.status", contains("closed"));
    }

    @Test
    void whatWasPublishedStaysWhenTheDraftIsEdited() {
        String id = published("First wording");

        manager()
                .header("If-Match", "\"1\"")
                .body(Instruments.publishable("Second wording"))
                .put("/api/instruments/" + id)
                .then()
                .statusCode(200);
        manager()
                .post("/api/instruments/" + id + "/publish")
                .then()
                .statusCode(201)
                .body("version", is(2));

        version(id, 1).body("instrument.title.en", is("First wording"));
        version(id, 2).body("instrument.title.en", is("Second wording"));
    }

    @Test
    void anEditToWhatPeopleAnsweredIsPublishedOnlyWithWhatItMeans() throws Exception {
        String id = published("Check-in");
        String address = "/api/instruments/" + id;
        manager()
                .header("If-Match", "\"1\"")
                .body(Instruments.publishable("Check-in").replace("Did food run out?", "Did you run out of food?"))
                .put(address)
                .then()
                .statusCode(200);

        manager()
                .get(address + "/changes")
                .then()
                .statusCode(200)
                .body("from", is(1))
                .body("changes.question", contains("food"))
                .body("changes[0].parts.part", contains("text/en"))
                .body("changes[0].parts[0].before", is("Did food run out?"))
                .body("changes[0].asksForMeaning", is(true));
        manager()
                .body("{}")
                .post(address + "/publish")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("urn:earshot:problem:meaning-open"))
                .body("errors.pointer", contains("/meanings/food"));
        manager()
                .body("{\"meanings\": {\"food\": \"SAME\"}}")
                .post(address + "/publish")
                .then()
                .statusCode(201)
                .body("version", is(2));

        assertEquals(
                "SAME",
                heard(Topics.INSTRUMENTS, id + ":2", "org.earshot.instrument.published.v1")
                        .path("meanings")
                        .path("food")
                        .asText());
        manager().get(address + "/changes?from=1&to=2").then().body("changes[0].meaning", is("SAME"));
        manager().get(address + "/changes?from=1&to=7").then().statusCode(404);
    }

    @Test
    void aQuestionThatIsAnsweredInAnotherWayCannotMeanTheSame() {
        String id = published("Check-in");
        String address = "/api/instruments/" + id;
        manager()
                .header("If-Match", "\"1\"")
                .body(Instruments.publishable("Check-in")
                        .replace("yes-no", "short-text")
                        .replaceFirst(",\\s*\"whenYes\": \\[[^\\]]*\\]", ""))
                .put(address)
                .then()
                .statusCode(200);

        manager()
                .body("{\"meanings\": {\"food\": \"SAME\"}}")
                .post(address + "/publish")
                .then()
                .statusCode(409)
                .body("errors.code", contains("cannot-be-same"));
        manager()
                .body("{\"meanings\": {\"food\": \"CHANGED\"}}")
                .post(address + "/publish")
                .then()
                .statusCode(201);
    }

    @Test
    void twoAuthorsDoNotOverwriteEachOther() {
        String address = "/api/instruments/" + published("Ours");
        manager()
                .header("If-Match", "\"1\"")
                .body(Instruments.publishable("Hers"))
                .put(address)
                .then()
                .statusCode(200);

        ValidatableResponse late = manager()
                .header("If-Match", "\"1\"")
                .body(Instruments.publishable("His"))
                .put(address)
                .then();

        late.statusCode(412).body("type", endsWith("edited-meanwhile"));
        manager().body(Instruments.publishable("Anyone's")).put(address).then().statusCode(428);
        manager().get(address).then().body("instrument.title.en", is("Hers"));
    }

    @Test
    void aLinkIsMadeHeardOfAndRevoked() throws Exception {
        String id = published("Check-in");
        String program = added("programs", "Food pantry");
        String site = added("sites", "Riverside");

        ValidatableResponse made = manager()
                .body(link(id, 1, program, site))
                .post("/api/links")
                .then()
                .statusCode(201)
                .body("url", matchesPattern("http://localhost:8080/a/[A-Za-z0-9_-]{22}"));

        String invitationId = made.extract().path("invitationId");
        String token = made.extract().path("token");
        JsonNode invitation = heard(Topics.INVITATIONS, invitationId, "org.earshot.invitation.v1");
        assertEquals(new Secret(token).hash(), invitation.path("tokenHash").asText());
        assertFalse(invitation.toString().contains(token));

        manager().delete("/api/links/" + invitationId).then().statusCode(204);
        await().until(() -> heard(Topics.INVITATIONS, invitationId, "org.earshot.invitation.v1")
                .path("revoked")
                .asBoolean());
        manager().get("/api/links").then().body("items.opens", contains(false)).body("items", not(empty()));
    }

    @Test
    void aLinkForOnePersonTellsWhoWasInvitedAndWhen() throws Exception {
        String id = published("Check-in");
        String program = added("programs", "Pantry");
        String site = added("sites", "North");
        String participant = UUID.randomUUID().toString();

        String invitationId = manager()
                .body(link(id, 1, program, site).replaceFirst("\\{", "{\"participantId\":\"" + participant + "\","))
                .post("/api/links")
                .then()
                .statusCode(201)
                .extract()
                .path("invitationId");

        JsonNode invitation = heard(Topics.INVITATIONS, invitationId, "org.earshot.invitation.v1");
        assertEquals(participant, invitation.path("participantId").asText());
        assertFalse(invitation.path("invitedAt").asText().isEmpty());
        manager().get("/api/links").then().body("items.participantId", hasItem(participant));
    }

    @Test
    void ofManyLinksMadeForOnePersonAtOnceOneOpensAndEachGoesOnWhereTheOneBeforeLeftOff() {
        String participant = UUID.randomUUID().toString();
        String wanted = link(published("Check-in"), 1, added("programs", "Pantry"), added("sites", "North"))
                .replaceFirst("\\{", "{\"participantId\":\"" + participant + "\",");

        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> manager().body(wanted).post("/api/links").statusCode()))
                .limit(8)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(Collections.nCopies(8, 201), answers);
        manager().get("/api/links").then().body("items", hasSize(8)).body("items.findAll { it.opens }", hasSize(1));
        await().untilAsserted(() -> assertEquals(
                7,
                TopicContents.all(Topics.INVITATIONS).stream()
                        .map(entry -> String.valueOf(entry.json()))
                        .filter(link -> link.contains(participant))
                        .map(link -> link.replaceAll(".*\"replaces\":\"([^\"]*)\".*", "$1"))
                        .filter(replaced -> !replaced.contains("{"))
                        .distinct()
                        .count()));
    }

    @Test
    void aLinkThatWouldOpenNothingIsRefusedWithEveryReason() {
        String id = published("Check-in");
        manager().post("/api/instruments/" + id + "/versions/1/close").then().statusCode(200);

        ValidatableResponse refused = manager()
                .body(link(
                        id, 1, UUID.randomUUID().toString(), UUID.randomUUID().toString()))
                .post("/api/links")
                .then();

        refused.statusCode(409)
                .body("errors.pointer", contains("/version", "/programId", "/siteId"))
                .body("errors.fix", not(hasItem((Object) null)));
    }

    @Test
    void placesAreAddedAndHeardOf() throws Exception {
        String site = added("sites", "North");

        JsonNode entry = heard(Topics.DIRECTORY, site, "org.earshot.directory.entry.v1");

        assertEquals("site", entry.path("kind").asText());
        assertEquals("North", entry.path("name").asText());
        manager().get("/api/organization/sites").then().body("items.name", contains("North"));
    }

    @Test
    void theOrganizationIsChangedByItsAdministrator() throws Exception {
        Tenants.as(organization, Roles.ADMIN)
                .body("{\"name\":\"Riverside & friends\",\"languages\":[\"en\",\"ar\"],\"disclosureThreshold\":12}")
                .put("/api/organization")
                .then()
                .statusCode(200)
                .body("disclosureThreshold", is(12));

        await().until(() -> heard(Topics.DIRECTORY, organization.toString(), "org.earshot.directory.entry.v1")
                        .path("disclosureThreshold")
                        .asInt()
                == 12);
    }

    @Test
    void removingTheSampleRemovesItEverywhereAndNothingElse() {
        String mine = published("Mine");
        String program = addedToSample("programs");
        String site = addedToSample("sites");
        String sample = manager()
                .queryParam("sample", true)
                .body(Instruments.publishable("Sample"))
                .post("/api/instruments")
                .then()
                .statusCode(201)
                .extract()
                .path("instrumentId");
        manager().post("/api/instruments/" + sample + "/publish").then().statusCode(201);
        String invitation = manager()
                .body(link(sample, 1, program, site))
                .post("/api/links")
                .then()
                .extract()
                .path("invitationId");
        manager()
                .get("/api/sample")
                .then()
                .body("instruments", is(1))
                .body("links", is(1))
                .body("places", is(2));

        Tenants.as(organization, Roles.ADMIN)
                .delete("/api/sample")
                .then()
                .statusCode(200)
                .body("instruments", is(1));

        assertRemoved(Topics.INSTRUMENTS, sample + ":1");
        assertRemoved(Topics.INVITATIONS, invitation);
        assertRemoved(Topics.DIRECTORY, program);
        assertRemoved(Topics.DIRECTORY, site);
        manager().get("/api/instruments").then().body("items.instrumentId", contains(mine));
        manager()
                .get("/api/sample")
                .then()
                .body("instruments", is(0))
                .body("links", is(0))
                .body("places", is(0));
    }

    @Test
    void aLongListIsReadInPages() {
        for (int i = 0; i < 5; i++) {
            manager().body(Instruments.empty()).post("/api/instruments").then().statusCode(201);
        }

        String next = manager()
                .queryParam("limit", 3)
                .get("/api/instruments")
                .then()
                .body("items.size()", is(3))
                .extract()
                .path("next");

        manager()
                .queryParam("limit", 3)
                .queryParam("cursor", next)
                .get("/api/instruments")
                .then()
                .body("items.size()", is(2))
                .body("next", equalTo(null));
    }

    private RequestSpecification manager() {
        return Tenants.as(organization, Roles.MANAGER);
    }

    private String published(String title) {
        String id = manager()
                .body(Instruments.publishable(title))
                .post("/api/instruments")
                .then()
                .statusCode(201)
                .extract()
                .path("instrumentId");
        manager().post("/api/instruments/" + id + "/publish").then().statusCode(201);
        return id;
    }

    private String added(String kind, String name) {
        return manager()
                .body("{\"name\":\"%s\"}".formatted(name))
                .post("/api/organization/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String addedToSample(String kind) {
        return manager()
                .body("{\"name\":\"Sample\",\"sample\":true}")
                .post("/api/organization/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse version(String id, int version) {
        return manager()
                .get("/api/instruments/" + id + "/versions/" + version)
                .then()
                .statusCode(200);
    }

    private static String link(String instrument, int version, String program, String site) {
        return "{\"instrumentId\":\"%s\",\"version\":%d,\"programId\":\"%s\",\"siteId\":\"%s\"}"
                .formatted(instrument, version, program, site);
    }

    private static JsonNode heard(Topic topic, String key, String type) throws Exception {
        await().until(() -> TopicContents.latest(topic, key)
                .filter(entry -> entry.type().equals(type))
                .isPresent());
        return JSON.readTree(Objects.requireNonNull(
                TopicContents.latest(topic, key).orElseThrow().json()));
    }

    private static void assertRemoved(Topic topic, String key) {
        await().until(() -> TopicContents.latest(topic, key)
                .filter(entry -> entry.json() == null)
                .isPresent());
        assertTrue(TopicContents.latest(topic, key).isPresent());
    }
}
