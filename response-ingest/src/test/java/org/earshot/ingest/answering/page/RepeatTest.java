package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.scenario.Families;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same questions for each child, on the pages. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RepeatTest {
    private static final int LARGEST_PAGE = 10_000;

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
    void each_child_is_asked_about_by_name_and_checked_under_it() {
        Person maria = starts(Families.counted());
        maria.presses("next", Map.of("answer", "2"));
        assertThat(maria.page())
                .contains("<span class=\"progress\">About child 1\n</span>", "What is their first name?");
        maria.presses("next", Map.of("answer", "Ana"));
        assertThat(maria.page())
                .contains("<span class=\"progress\">About \u2068Ana\u2069\n</span>", "How old is \u2068Ana\u2069?");
        assertThat(maria.page().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_PAGE);
        maria.presses("next", Map.of("answer", "7")).answers("stopped");
        assertThat(maria.page()).contains("About child 2");
        maria.presses("next", Map.of("answer", "Bo")).presses("next", Map.of("answer", "2"));
        assertThat(maria.page()).contains("Is your home safe?").doesNotContain("<span class=\"progress\"");
        maria.answers("true");

        assertThat(maria.page())
                .contains("<h2>About \u2068Ana\u2069</h2>", "<h2>About \u2068Bo\u2069</h2>", "Not any more")
                .containsOnlyOnce("Does \u2068Ana\u2069 go to school?");
        maria.presses("change:child.1.age", Map.of());
        assertThat(maria.page()).contains("value=\"7\"");
        maria.presses("next", Map.of("answer", "4")).presses("send", Map.of());

        ResponseRecorded recorded = recorded(maria);
        assertThat(recorded.answers().byQuestion())
                .containsOnlyKeys("how-many", "child.1.name", "child.1.age", "child.2.name", "child.2.age", "safe")
                .containsEntry("child.2.name", new Answer.Text("Bo"));
        assertThat(recorded.signals()).isEmpty();
    }

    @Test
    void a_need_of_two_children_is_told_once() {
        Person maria = starts(Families.counted());
        maria.presses("next", Map.of("answer", "2"));
        for (int child = 1; child <= 2; child++) {
            maria.skips().presses("next", Map.of("answer", "9")).answers("stopped");
        }
        maria.answers("true").presses("send", Map.of());

        assertThat(recorded(maria).signals())
                .extracting(signal -> signal.need() + " " + signal.present())
                .containsExactly("educational-attainment true");
    }

    @Test
    void without_a_number_it_is_asked_whether_there_is_another() {
        Person maria = starts(Families.oneByOne());
        maria.skips();
        assertThat(maria.page()).contains("<span class=\"progress\">Child 1\n</span>");
        maria.presses("next", Map.of("answer", "Ana")).presses("next", Map.of("answer", "3"));
        assertThat(maria.page()).contains("Is there another child at home?").doesNotContain("<span class=\"progress\"");
        maria.answers("true");
        assertThat(maria.page()).contains("<span class=\"progress\">Child 2\n</span>");
        maria.presses("next", Map.of("answer", "Bo"))
                .presses("next", Map.of("answer", "1"))
                .answers("false");
        maria.answers("true").presses("send", Map.of());

        assertThat(recorded(maria).answers().byQuestion())
                .containsEntry("child.2", new Answer.Flag(true))
                .containsEntry("child.3", new Answer.Flag(false));
    }

    @Test
    void before_each_child_the_page_says_that_somebody_is_told() {
        PublishedInstrument published = world.publish(oak, Families.counted());
        world.tells(oak, published, "school", new Condition.Is("school", "stopped"));
        Person maria = new Person(world.link(oak, published).token(), "en", true).starts();
        maria.presses("next", Map.of("answer", "1")).skips().presses("next", Map.of("answer", "9"));

        assertThat(maria.page()).contains("someone at \u2068Oak Street Families\u2069 is told");
    }

    @Test
    void programs_answer_by_round_and_are_told_which_round_does_not_fit() {
        PublishedInstrument published = world.publish(oak, Families.counted());

        List<String> refused = given().auth()
                .oauth2(TestTokens.token(oak.id(), "integrator"))
                .contentType("application/json")
                .body(
                        ("{\"responseId\":\"%s\",\"revision\":1,\"instrumentId\":\"%s\",\"version\":1,\"programId\":\"%s\","
                                        + "\"siteId\":\"%s\",\"language\":\"en\","
                                        + "\"answers\":{\"how-many\":1,\"age\":4,\"child.2.age\":4}}")
                                .formatted(UUID.randomUUID(), published.instrumentId(), oak.programId(), oak.siteId()))
                .post("/api/responses")
                .then()
                .statusCode(422)
                .extract()
                .jsonPath()
                .getList("errors.code");

        assertThat(refused).contains("unknown-question", "hidden-question");
    }

    private Person starts(Instrument instrument) {
        PublishedInstrument published = world.publish(oak, instrument);
        return new Person(world.link(oak, published).token(), "en", true).starts();
    }

    private ResponseRecorded recorded(Person person) {
        UUID id = ReceiptCode.typed(person.code()).orElseThrow().responseId(oak.id());
        return (ResponseRecorded) ResponsesTopic.of(servers, id).get(0);
    }
}
