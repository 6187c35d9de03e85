package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.Trial;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.OpeningsTopic;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is answered to try a draft reaches nobody's count: it never becomes a response. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TrialTest {
    private static final Instrument DRAFT = new Instrument(
            LocalizedText.of("en", "Lunch"),
            List.of("en"),
            null,
            null,
            List.of(new YesNo("soup", Asking.of(LocalizedText.of("en", "Was the soup warm?")), null, null)),
            null);

    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private World.Link trial;

    @BeforeEach
    void aTrial() {
        oak = world.organization("Oak Street Families");
        trial = world.trial(oak, DRAFT);
    }

    @Test
    void a_trial_is_answered_to_the_end_and_leaves_neither_an_opening_nor_a_response() {
        Person author = new Person(trial.token(), "en", true).starts();
        assertThat(author.page()).contains("Was the soup warm?", "This is a trial");

        author.answers("true").presses("send", Map.of());

        assertThat(author.page()).contains("Thank you", "This is a trial");
        UUID response = ReceiptCode.typed(author.code()).orElseThrow().responseId(oak.id());
        assertThat(ResponsesTopic.of(servers, response)).isEmpty();
        assertThat(OpeningsTopic.of(servers, trial.invitation().invitationId())).isEmpty();
    }

    @Test
    void neither_the_link_of_a_trial_nor_an_integrator_sends_a_response_to_one() {
        UUID first = UUID.randomUUID();
        given().contentType(ContentType.JSON)
                .header("Earshot-Link", trial.token())
                .body("{\"language\":\"en\",\"answers\":{\"soup\":true}}")
                .put("/api/responses/" + first);
        UUID second = UUID.randomUUID();
        given().contentType(ContentType.JSON)
                .auth()
                .oauth2(TestTokens.token(oak.id(), "integrator"))
                .body("""
                        {"responseId": "%s", "instrumentId": "%s", "version": %d, "programId": "%s", "siteId": "%s",
                         "language": "en", "answers": {"soup": true}}
                        """.formatted(
                        second, trial.invitation().instrumentId(), Trial.VERSION, oak.programId(), oak.siteId()))
                .post("/api/responses");

        assertThat(ResponsesTopic.of(servers, first)).isEmpty();
        assertThat(ResponsesTopic.of(servers, second)).isEmpty();
    }

    @Test
    void another_trial_of_the_draft_ends_the_one_before() {
        given().get("/a/" + trial.token()).then().statusCode(200).body(containsString("Lunch"));

        world.trialAgain(trial, DRAFT);

        given().get("/a/" + trial.token()).then().statusCode(is(404));
    }
}
