package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.OpeningsTopic;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are promised of their privacy, and that it is kept. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PrivacyTest {
    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;

    @BeforeEach
    void anOrganization() {
        oak = world.organization("Oak Street Families");
    }

    @Test
    void anonymous_answers_by_a_personal_link_name_nobody_anywhere() {
        World.Link link = world.personalLink(oak, published(Privacy.ANONYMOUS));
        World.Link open = world.link(oak, published(Privacy.ANONYMOUS));
        Person ann = new Person(link.token(), "en", false).opens("");
        assertThat(ann.page()).contains("Anonymous: nothing is kept");

        answersOften(ann);

        assertThat(recorded(ann.code()).participantId()).isNull();
        answersOften(new Person(open.token(), "en", true));
        await().atMost(Duration.ofSeconds(20)).until(() -> openings(open) == 1);
        assertThat(openings(link)).isZero();
    }

    @Test
    void anonymous_answers_are_not_kept_with_the_link_once_they_are_sent() {
        World.Link link = world.personalLink(oak, published(Privacy.ANONYMOUS));
        Person ann = new Person(link.token(), "en", false);
        answersOften(ann);

        Person later = new Person(link.token(), "en", false).opens("");

        assertThat(later.page()).contains("You have already answered");
        later.opens("/receipt").presses("correct", Map.of());
        later.presses("next", Map.of());
        assertThat(later.page()).contains("Often").doesNotContain("checked>");
    }

    @Test
    void anonymous_answers_that_are_sent_again_because_nothing_was_heard_stay_what_they_were() {
        World.Link link = world.personalLink(oak, published(Privacy.ANONYMOUS));
        Person ann = new Person(link.token(), "en", false);
        answersOften(ann);
        String code = ann.code();

        ann.repeats();

        assertThat(ann.code()).isEqualTo(code);
        assertThat(recorded(code).answers().to("food")).contains(new Answer.Text("often"));
        assertThat(ann.opens("/check").path()).endsWith("/receipt");
        assertThat(ann.code()).isEqualTo(code);
    }

    @Test
    void confidential_answers_carry_the_pseudonym_and_say_so() {
        World.Link link = world.personalLink(oak, published(null));
        Person ann = new Person(link.token(), "es", false).opens("");
        assertThat(ann.page()).contains("Confidencial: sus respuestas se guardan separadas de su nombre y su número.");

        answersOften(ann);

        assertThat(recorded(ann.code()).participantId())
                .isEqualTo(link.invitation().participantId());
    }

    @Test
    void an_integrator_who_names_a_participant_of_an_anonymous_survey_is_told_to_leave_it_out() {
        PublishedInstrument anonymous = published(Privacy.ANONYMOUS);

        given().auth()
                .oauth2(TestTokens.token(oak.id(), "integrator"))
                .contentType("application/json")
                .body(Map.of(
                        "responseId", UUID.randomUUID().toString(),
                        "instrumentId", anonymous.instrumentId().toString(),
                        "version", 1,
                        "programId", oak.programId().toString(),
                        "siteId", oak.siteId().toString(),
                        "participantId", UUID.randomUUID().toString(),
                        "language", "en",
                        "answers", Map.of()))
                .post("/api/responses")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/participantId"))
                .body("errors[0].code", equalTo("anonymous"))
                .body("errors[0].fix", equalTo("Send the response without participantId."));
    }

    private PublishedInstrument published(@Nullable Privacy privacy) {
        return world.publish(oak, Surveys.checkIn(privacy));
    }

    private static void answersOften(Person person) {
        person.starts().presses("next", Map.of()).answers("often");
        for (int i = 0; i < 12 && !person.page().contains("value=\"send\""); i++) {
            person.skips();
        }
        person.presses("send", Map.of());
    }

    private ResponseRecorded recorded(String code) {
        UUID responseId = ReceiptCode.typed(code).orElseThrow().responseId(oak.id());
        List<ResponseEvent> records = ResponsesTopic.of(servers, responseId);
        assertThat(records).hasSize(1);
        return (ResponseRecorded) records.get(0);
    }

    private int openings(World.Link link) {
        return OpeningsTopic.of(servers, link.invitation().invitationId()).size();
    }
}
