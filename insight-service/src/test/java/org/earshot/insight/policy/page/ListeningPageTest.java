package org.earshot.insight.policy.page;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Listening;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that says what a policy means, before anything is saved and without JavaScript. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class ListeningPageTest {
    @Inject
    EventPublisher publisher;

    private Listening here;

    @BeforeEach
    void anOrganizationWithAPolicyAndAFirstAnswer() {
        here = new Listening(publisher);
        OwnThreshold line = new OwnThreshold(Listening.FOOD, here.program, "language", "es", 0.3, 25);
        AlertPolicy policy = new AlertPolicy(52.0, List.of("stress"), List.of("age-band"), List.of(line), false);
        PolicyVersion version =
                new PolicyVersion(3, LocalDate.of(2026, 11, 23), Instant.now(), UUID.randomUUID(), policy);
        publish(new DirectoryEntry.Organization(here.organizationId, "River & Co", List.of("en"), 52.0, null, version));
        publish(new DirectoryEntry.Program(here.organizationId, here.program, "Pantry"));
        here.arrive(here.says(true, "es", Instant.now()));
        await().untilAsserted(() -> as("admin").get("/listening").then().body(containsString("need-food-insecurity")));
    }

    @Test
    void everyBudgetSaysWhatItMeansOverWhatIsWatched() {
        as("admin")
                .get("/listening")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("River &amp; Co: version 3 is in force."),
                        containsString("value=\"52\" aria-describedby=\"means-52\" checked"),
                        containsString("at most about 1.5 alerts a quarter over the 3 needs"),
                        containsString("in our benchmark it was 0.083 to 0.3"),
                        containsString("id=\"need-food-insecurity\" name=\"need\" value=\"food-insecurity\" checked"),
                        containsString("id=\"need-stress\" name=\"need\" value=\"stress\">"),
                        containsString("More than 30\u00a0% of at least 25 people"),
                        containsString("Pantry · Language: Spanish"),
                        containsString("name=\"csrf-token\""),
                        containsString("action=\"/settings/listening/policy\"")));
    }

    @Test
    void whoMayNotChangeItReadsIt() {
        as("analyst")
                .get("/listening")
                .then()
                .statusCode(200)
                .body(allOf(containsString("You can read this"), not(containsString("<button>Save"))));
        as("manager").get("/listening").then().body(not(containsString("<button>Save")));
        as("manager")
                .get("/listening?program=" + here.program)
                .then()
                .body(allOf(
                        containsString("<button>Save"),
                        containsString("goes by the organisation’s policy"),
                        not(containsString("id=\"strict\""))));
        as("admin").get("/listening?program=" + UUID.randomUUID()).then().statusCode(404);
        as("admin").get("/listening?program=nothing").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"es, Cómo escuchamos", "ar, كيف نُصغي"})
    void itSpeaksTheLanguageOfTheReader(String language, String title) {
        as("admin")
                .get("/listening?lang=" + language)
                .then()
                .statusCode(200)
                .body(containsString("<h1>" + title + "</h1>"));
    }

    private RequestSpecification as(String role) {
        return given().cookies(Map.of("earshot_session", TestTokens.token(here.organizationId, here.account, role)))
                .accept("text/html");
    }

    private void publish(DirectoryEntry entry) {
        await().ignoreExceptions().until(() -> {
            publisher.publish(Topics.DIRECTORY, entry).toCompletableFuture().join();
            return true;
        });
    }
}
