package org.earshot.survey.policy;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.earshot.survey.scenario.TopicContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies are decided version by version, and every service hears of the latest. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PolicyTest {
    private static final String OURS = "/api/organization/policy";

    @Inject
    Tenants tenants;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    private UUID organization;

    @BeforeEach
    void anOrganization() {
        organization = tenants.organization("Policies");
    }

    @Test
    void aDecisionIsTheNextVersionAndIsToldOnTheDirectoryTopic() {
        Tenants.as(organization, Roles.ANALYST)
                .get(OURS)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("version", equalTo(0))
                .body("policy.falseAlarmWeeks", equalTo(104f));

        decide(
                        Roles.ADMIN,
                        OURS,
                        0,
                        "{\"falseAlarmWeeks\":208,\"unwatchedNeeds\":[\"stress\"],\"unwatchedDimensions\":[\"age-band\"],"
                                + "\"thresholds\":[{\"need\":\"food-insecurity\",\"share\":0.3,\"people\":20}],\"strict\":true}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("fromWeek", notNullValue())
                .body("changedBy", notNullValue());

        await().untilAsserted(() -> {
            JsonNode told = told(organization);
            assertEquals(1, told.at("/policy/version").asInt());
            assertEquals(208, told.path("falseAlarmWeeks").asDouble());
            assertEquals("stress", told.at("/policy/policy/unwatchedNeeds/0").asText());
            assertEquals(20, told.at("/policy/policy/thresholds/0/people").asInt());
            assertTrue(told.at("/policy/policy/strict").asBoolean());
        });
    }

    @Test
    void everyVersionIsKeptAndNoneCanBeChanged() {
        decide(Roles.ADMIN, OURS, 0, "{\"falseAlarmWeeks\":52}").statusCode(200);
        decide(Roles.ADMIN, OURS, 1, "{\"falseAlarmWeeks\":26}").statusCode(200);
        decide(Roles.ADMIN, OURS, 2, "{\"falseAlarmWeeks\":26}").statusCode(200).body("version", equalTo(2));

        Tenants.as(organization, Roles.ANALYST)
                .get(OURS + "/versions?limit=1")
                .then()
                .body("items.version", contains(2))
                .body("next", equalTo(2));
        Tenants.as(organization, Roles.ANALYST)
                .get(OURS + "/versions?before=2")
                .then()
                .body("items.policy.falseAlarmWeeks", contains(52f))
                .body("next", nullValue());
        for (String change : new String[] {"update policy_version set version = 9", "delete from policy_version"}) {
            assertThrows(
                    IllegalStateException.class, () -> tenancy.inOrganization(organization, () -> sql.change(change)));
        }
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        decide(Roles.ADMIN, OURS, 0, "{\"falseAlarmWeeks\":52}").statusCode(200);

        decide(Roles.ADMIN, OURS, 0, "{\"falseAlarmWeeks\":26}")
                .statusCode(412)
                .body("type", equalTo("urn:earshot:problem:edited-meanwhile"));
        Tenants.as(organization, Roles.ADMIN).body("{}").put(OURS).then().statusCode(428);
    }

    @Test
    void aProgramsPolicyStandsInPlaceOfTheOrganizationsUntilItIsTakenBack() {
        String program = added("programs");
        String ofProgram = "/api/organization/programs/" + program + "/policy";
        decide(Roles.ADMIN, OURS, 0, "{\"falseAlarmWeeks\":208}").statusCode(200);
        decide(Roles.MANAGER, OURS, 1, "{}").statusCode(403);

        decide(Roles.MANAGER, ofProgram, 0, "{\"falseAlarmWeeks\":26}")
                .statusCode(200)
                .body("own", equalTo(true));
        await().until(() -> told(UUID.fromString(program))
                        .at("/policy/policy/falseAlarmWeeks")
                        .asDouble()
                == 26);

        Tenants.as(organization, Roles.MANAGER)
                .header("If-Match", "\"1\"")
                .delete(ofProgram)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("own", equalTo(false))
                .body("policy.falseAlarmWeeks", equalTo(208f));
        await().until(() -> told(UUID.fromString(program)).at("/policy/version").asInt() == 2);
        assertTrue(told(UUID.fromString(program)).at("/policy/policy").isMissingNode());
    }

    @Test
    void theBudgetOfTheOrganizationsEntryIsItsPolicys() {
        String body = "{\"name\":\"Policies\",\"languages\":[\"en\"],\"falseAlarmWeeks\":26}";

        Tenants.as(organization, Roles.ADMIN)
                .body(body)
                .put("/api/organization")
                .then()
                .statusCode(200)
                .body("falseAlarmWeeks", equalTo(26f));

        Tenants.as(organization, Roles.ADMIN)
                .get(OURS)
                .then()
                .body("version", equalTo(1))
                .body("policy.falseAlarmWeeks", equalTo(26f));
        Tenants.as(organization, Roles.ADMIN)
                .body(body.replace(",\"falseAlarmWeeks\":26", ""))
                .put("/api/organization")
                .then()
                .body("falseAlarmWeeks", equalTo(26f));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "too tight a budget | {\"falseAlarmWeeks\":5} | 400 | 13 to 1040",
                "a budget that is no number | {\"falseAlarmWeeks\":\"often\"} | 400 | falseAlarmWeeks",
                "a share of more than all | {\"thresholds\":[{\"need\":\"stress\",\"share\":30,\"people\":20}]} | 400 | between 0 and 1",
                "too few people | {\"thresholds\":[{\"need\":\"stress\",\"share\":0.3,\"people\":2}]} | 400 | people must be",
                "a group without its dimension | {\"thresholds\":[{\"need\":\"stress\",\"group\":\"es\",\"share\":0.3,\"people\":20}]} | 400 | belong together",
                "two lines for the same | {\"thresholds\":[{\"need\":\"stress\",\"share\":0.3,\"people\":20},{\"need\":\"stress\",\"share\":0.4,\"people\":20}]} | 400 | leave one of them out",
                "an unknown field | {\"falseAlarmDays\":5} | 400 | falseAlarmWeeks",
                "an unknown need | {\"unwatchedNeeds\":[\"fodd\"]} | 422 | unwatchedNeeds/0",
                "an unknown place | {\"thresholds\":[{\"need\":\"stress\",\"placeId\":\"7d3f0d0e-6d0f-4c53-9f0a-1f5d2f0b9a10\",\"share\":0.3,\"people\":20}]} | 422 | unknown-place",
            })
    void aPolicyThatCannotBeAppliedIsRefused(String label, String body, int status, String said) {
        decide(Roles.ADMIN, OURS, 0, body).statusCode(status).body(containsString(said));
    }

    @Test
    void aProgramNeitherClaimsInPublicNorSetsLinesForOtherPlaces() {
        String site = added("sites");
        String ofProgram = "/api/organization/programs/" + added("programs") + "/policy";

        decide(
                        Roles.MANAGER,
                        ofProgram,
                        0,
                        "{\"strict\":true,\"thresholds\":[{\"need\":\"stress\",\"placeId\":\"%s\",\"share\":0.3,\"people\":20}]}"
                                .formatted(site))
                .statusCode(422)
                .body("errors.pointer", hasItems("/strict", "/thresholds/0/placeId"));
    }

    private ValidatableResponse decide(String role, String path, int version, String body) {
        return Tenants.as(organization, role)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path)
                .then();
    }

    private String added(String kind) {
        return Tenants.as(organization, Roles.ADMIN)
                .body("{\"name\":\"A place\"}")
                .post("/api/organization/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonNode told(UUID id) {
        try {
            String json = TopicContents.latest(Topics.DIRECTORY, id.toString())
                    .map(TopicContents.Entry::json)
                    .orElse("{}");
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
