package org.earshot.ingest.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.platform.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptanceTest {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final UUID OAK = UUID.randomUUID();
    private static final Submission.At AT =
            new Submission.At(UUID.randomUUID(), 1, UUID.randomUUID(), UUID.randomUUID(), null);

    private final Catalogue catalogue = new Catalogue();
    private final RecentResponses recent = new RecentResponses(1_000);
    private final List<ResponseEvent> appended = new ArrayList<>();
    private final List<CompletableFuture<Void>> acknowledgements = new ArrayList<>();
    private final Acceptance acceptance = new Acceptance(
            catalogue,
            recent,
            event -> {
                appended.add(event);
                acknowledgements.add(new CompletableFuture<>());
                return acknowledgements.get(acknowledgements.size() - 1);
            },
            new Uncounted(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void anOpenInstrument() {
        publish(null);
        catalogue.keepDirectoryEntry(
                AT.programId().toString(), new DirectoryEntry.Program(OAK, AT.programId(), "Pantry"));
        catalogue.keepDirectoryEntry(AT.siteId().toString(), new DirectoryEntry.Site(OAK, AT.siteId(), "Oak Street"));
        catalogue.isCompleteWhen(() -> true);
    }

    @Test
    void nobody_is_told_of_success_before_the_log_has_acknowledged() {
        CompletableFuture<Accepted> answer = record(UUID.randomUUID(), 1, "often");

        assertThat(answer).isNotDone();
        acknowledgements.get(0).complete(null);
        assertThat(answer).isCompletedWithValueMatching(accepted -> !accepted.repeated());
    }

    @Test
    void the_same_sent_while_the_first_waits_shares_its_acknowledgement() {
        UUID id = UUID.randomUUID();
        recorded(id, "often");

        CompletableFuture<Accepted> second = record(id, 1, "often");

        assertThat(appended).hasSize(1);
        assertThat(second).isNotDone();
        acknowledgements.get(0).complete(null);
        assertThat(second).isCompletedWithValueMatching(Accepted::repeated);
    }

    @Test
    void nothing_is_taken_while_what_came_before_the_start_is_still_being_read() {
        recent.isCompleteWhen(() -> false);

        assertThatThrownBy(() -> recorded(UUID.randomUUID(), "often")).isInstanceOf(Refusal.class);

        assertThat(appended).isEmpty();
    }

    @Test
    void what_the_log_may_or_may_not_have_is_sent_again_but_never_with_other_content() {
        UUID id = UUID.randomUUID();
        recorded(id, "often");
        acknowledgements.get(0).completeExceptionally(new IllegalStateException("no acknowledgement"));

        assertThatThrownBy(() -> recorded(id, "never")).isInstanceOf(Refusal.class);
        CompletableFuture<Accepted> again = record(id, 1, "often");

        assertThat(appended).hasSize(2);
        acknowledgements.get(1).complete(null);
        assertThat(again).isCompleted();
    }

    @Test
    void a_retry_succeeds_even_when_the_instrument_has_closed_meanwhile() {
        UUID id = UUID.randomUUID();
        recorded(id, "often");
        acknowledgements.get(0).complete(null);
        publish(NOW.minusSeconds(1));

        assertThat(record(id, 1, "often")).isCompletedWithValueMatching(Accepted::repeated);
        assertThatThrownBy(() -> recorded(UUID.randomUUID(), "often")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_restarted_service_knows_what_it_reads_from_the_topic() {
        UUID id = UUID.randomUUID();
        recorded(id, "often");
        ResponseEvent onTopic = appended.get(0);
        RecentResponses afterRestart = new RecentResponses(1_000);

        afterRestart.remember(onTopic);

        Submission same = submission(id, 1, "often");
        assertThat(afterRestart.find(new RecentResponses.Key(OAK, id)))
                .hasValueSatisfying(known ->
                        assertThat(known.stands(1, Fingerprint.of(same))).isTrue());
    }

    @Test
    void another_organization_with_the_same_id_learns_nothing() {
        UUID id = UUID.randomUUID();
        recorded(id, "often");

        assertThatThrownBy(() ->
                        acceptance.record(new Sender.Staff(UUID.randomUUID()), submission(id, 1, "never"), Channel.API))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.problem().type()).endsWith("unknown-instrument"));
    }

    private void publish(@org.jspecify.annotations.Nullable Instant closedAt) {
        catalogue.keepInstrument(
                PublishedInstrument.key(AT.instrumentId(), 1),
                new PublishedInstrument(
                        OAK, AT.instrumentId(), 1, NOW.minusSeconds(60), null, closedAt, Surveys.checkIn()));
    }

    private void recorded(UUID id, String food) {
        assertThat(record(id, 1, food)).isNotNull();
    }

    private CompletableFuture<Accepted> record(UUID id, int revision, String food) {
        return acceptance
                .record(new Sender.Staff(OAK), submission(id, revision, food), Channel.API)
                .toCompletableFuture();
    }

    private static Submission submission(UUID id, int revision, String food) {
        return new Submission(
                id, revision, AT, "en", GivenTime.ON_ARRIVAL, Answers.NONE.with("food", new Answer.Text(food)));
    }

    /** Counts nothing. */
    static final class Uncounted implements Tally {
        @Override
        public void accepted(Channel channel) {}

        @Override
        public void repeated(Channel channel) {}

        @Override
        public void withdrawn() {}

        @Override
        public void refused(IngestProblem reason) {}
    }
}
