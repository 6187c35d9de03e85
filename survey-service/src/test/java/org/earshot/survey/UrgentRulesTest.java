package org.earshot.survey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
import org.earshot.survey.scenario.Tenants;
import org.earshot.survey.scenario.TopicContents;
import org.earshot.survey.scenario.UrgentRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of urgent answers, from an administrator to the directory topic. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class UrgentRulesTest {
    private static final String PATH = "/api/organization/urgent-answers";

    @Inject
    Tenants tenants;

    private UUID organization;
    private String instrument;
    private String account;

    @BeforeEach
    void anInstrumentAndSomeoneToTell() {
        organization = tenants.organization("Shelter");
        instrument = admin().body(Instruments.publishable("Tonight"))
                .post("/api/instruments")
                .then()
                .extract()
                .path("instrumentId");
        account = account("night");
    }

    @Test
    void aRuleIsToldWithTheAccountsAndWithoutTheirAddresses() {
        String rule = made();

        String told = told(rule);

        assertTrue(told.contains("\"kind\":\"urgent-rule\"") && told.contains(account), told);
        assertTrue(!told.contains("@"), told);
    }

    @Test
    void whoMaySignInIsToldByNameAndRoleAndWithoutAnAddress() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> TopicContents.latest(Topics.DIRECTORY, account).isPresent());
        TopicContents.Entry entry =
                TopicContents.latest(Topics.DIRECTORY, account).orElseThrow();

        String told = Objects.requireNonNull(entry.json());
        assertEquals("org.earshot.directory.person.v1", entry.type());
        assertTrue(told.contains("\"role\":\"manager\"") && told.contains("\"name\":\"night-"), told);
        assertTrue(!told.contains("@"), told);
    }

    @Test
    void everyChangeIsAVersionMoreAndNothingIsForgotten() {
        String rule = made();
        String other = account("morning");

        admin().header("If-Match", "\"1\"")
                .body(UrgentRules.ringing(instrument, account, other))
                .put(PATH + "/" + rule)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("people", containsInAnyOrder(account, other));
        admin().header("If-Match", "\"1\"")
                .body(UrgentRules.ringing(instrument, other))
                .put(PATH + "/" + rule)
                .then()
                .statusCode(412);

        admin().get(PATH + "/" + rule)
                .then()
                .header("ETag", "\"2\"")
                .body("versions.version", contains(2, 1))
                .body("versions[1].people", contains(account));
        await().atMost(Duration.ofSeconds(30)).until(() -> told(rule).contains(other));
    }

    @Test
    void anEndedRuleIsTakenFromTheTopicAndStaysEnded() {
        String rule = made();

        admin().delete(PATH + "/" + rule).then().statusCode(428);
        admin().header("If-Match", "\"1\"").delete(PATH + "/" + rule).then().statusCode(204);

        await().atMost(Duration.ofSeconds(30)).until(() -> TopicContents.latest(Topics.DIRECTORY, rule)
                .filter(entry -> entry.json() == null)
                .isPresent());
        admin().header("If-Match", "\"2\"")
                .body(UrgentRules.ringing(instrument, account))
                .put(PATH + "/" + rule)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:earshot:problem:rule-ended"));
        admin().get(PATH).then().body("items[0].ended", equalTo(true));
    }

    @Test
    void aRuleThatCannotRingOrThatNobodyWouldHearIsRefusedWithEveryReason() {
        admin().body(UrgentRules.ringing(instrument, UUID.randomUUID().toString())
                        .replace("\"true\"", "\"perhaps\""))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("impossible-value", "unknown-account"));
        admin().body(UrgentRules.ringing(instrument, account)
                        .replace("\"question\": \"food\",", "\"question\": \"rent\","))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-question"));
        admin().body(UrgentRules.ringing(instrument, account).replace("[\"" + account + "\"]", "[]"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.code", contains("nobody"));
        admin().get(PATH).then().body("items", hasSize(0));
    }

    @Test
    void anAccountOfAnotherOrganisationCannotBeNamed() {
        UUID elsewhere = tenants.organization("Elsewhere");
        String stranger = Tenants.as(elsewhere, Roles.ADMIN)
                .body("{\"email\":\"%s@example.org\",\"password\":\"long enough\",\"role\":\"admin\"}"
                        .formatted(elsewhere))
                .post("/api/accounts")
                .path("accountId");

        admin().body(UrgentRules.ringing(instrument, stranger))
                .post(PATH)
                .then()
                .statusCode(400);
    }

    private String made() {
        return admin().body(UrgentRules.ringing(instrument, account))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("ruleId");
    }

    private String told(String rule) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> TopicContents.latest(Topics.DIRECTORY, rule).isPresent());
        TopicContents.Entry entry = TopicContents.latest(Topics.DIRECTORY, rule).orElseThrow();
        assertEquals("org.earshot.directory.urgent-rule.v1", entry.type());
        return Objects.requireNonNull(entry.json());
    }

    private String account(String name) {
        return admin().body("{\"email\":\"%s-%s@example.org\",\"password\":\"long enough\",\"role\":\"manager\"}"
                        .formatted(name, organization))
                .post("/api/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("accountId");
    }

    private RequestSpecification admin() {
        return Tenants.as(organization, Roles.ADMIN);
    }
}
