package org.earshot.ingest.answering.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseFlag;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody of the organisation enters what others say, and what pages notice of whoever answers. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OnBehalfTest {
    private static final UUID ANN = UUID.randomUUID();

    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private PublishedInstrument checkIn;

    @BeforeEach
    void aSurvey() {
        oak = world.organization("Oak Street Families");
        checkIn = world.publish(oak, Surveys.checkIn());
    }

    @Test
    void nothing_begins_before_the_person_was_asked() {
        World.Link link = world.linkOnBehalf(oak, checkIn, ANN);
        Person worker = new Person(link.token(), "en", true).opens("");

        worker.presses("start", Map.of());

        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.page())
                .contains("You enter what somebody else says", "Please ask the person first", "href=\"#agreed\"");
    }

    @Test
    void what_is_entered_for_a_person_is_their_response_and_says_that_it_was_entered() {
        World.Link link = world.linkOnBehalf(oak, checkIn, ANN);
        Person worker = new Person(link.token(), "en", true);

        ResponseRecorded recorded = entered(worker, Map.of());

        assertThat(recorded.channel()).isEqualTo(Channel.ON_BEHALF);
        assertThat(recorded.participantId()).isEqualTo(ANN);
        assertThat(recorded.channels()).isNull();
        assertThat(worker.page()).contains("Tell the person the code").doesNotContain("value=\"next-person\"");
    }

    @Test
    void a_pile_of_paper_forms_is_entered_one_after_the_other_as_different_responses_of_nobody() {
        Person worker = new Person(world.linkOnBehalf(oak, checkIn, null).token(), "en", true);

        ResponseRecorded first = entered(worker, Map.of());
        worker.presses("next-person", Map.of());
        assertThat(worker.page()).contains("value=\"start\"").doesNotContain("value=\"continue\"");
        ResponseRecorded second = entered(worker, Map.of());

        assertThat(second.responseId()).isNotEqualTo(first.responseId());
        assertThat(List.of(first, second))
                .allSatisfy(recorded -> assertThat(recorded.participantId()).isNull());
    }

    @Test
    void a_field_that_nobody_sees_and_answers_that_nobody_can_read_so_fast_are_told_and_counted() {
        Person program = new Person(world.link(oak, checkIn).token(), "en", true);

        ResponseRecorded recorded = entered(program, Map.of("homepage", "http://spam.example"));

        assertThat(program.status()).isEqualTo(200);
        assertThat(recorded.flags()).containsExactly(ResponseFlag.HIDDEN_FIELD, ResponseFlag.TOO_FAST);
        assertThat(recorded.signals()).isNotEmpty();
    }

    private ResponseRecorded entered(Person worker, Map<String, String> more) {
        worker.opens("").presses("start", Map.of("agreed", "yes"));
        worker.presses("next", more);
        worker.answers("often");
        for (int i = 0; i < 20 && worker.path().contains("/q/"); i++) {
            String question = worker.path().substring(worker.path().lastIndexOf('/') + 1);
            if (List.of("why", "street", "else").contains(question)) {
                worker.answers("words");
            } else {
                worker.skips();
            }
        }
        String code = worker.presses("send", Map.of()).code();
        return (ResponseRecorded)
                ResponsesTopic.of(servers, ReceiptCode.typed(code).orElseThrow().responseId(oak.id()))
                        .get(0);
    }
}
