package org.earshot.ingest.answering;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.ingest.file.Filing;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.Accepted;
import org.earshot.ingest.response.GivenTime;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.ingest.response.Sender;
import org.earshot.ingest.response.Submission;
import org.earshot.platform.problem.Refusal;

/** Sends a draft as a response, waits for the broker, and tells what it came to. */
public final class Delivery {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Acceptance acceptance;
    private final Filing filing;
    private final Clock clock;

    public Delivery(Acceptance acceptance, Filing filing, Clock clock) {
        this.acceptance = acceptance;
        this.filing = filing;
        this.clock = clock;
    }

    /**
     * Sends.
     *
     * @param channel through which it is sent; answers that came otherwise are told so
     * @return the draft as it was delivered
     * @throws FilesGone when a file that it names is kept no longer
     * @throws Uncertain when the broker did not acknowledge in time; sending again is safe
     * @throws Refusal when it must not be recorded
     */
    public Draft deliver(Invitation link, Instrument instrument, Draft draft, Channel channel) {
        Set<String> gone = filing.missing(() -> draft.filedBy(link), draft.answers());
        if (!gone.isEmpty()) {
            throw new FilesGone(draft.without(gone));
        }
        try {
            await(record(link, instrument, draft, channel), draft);
            return draft.delivered();
        } catch (Refusal refused) {
            Draft following = draft.following(recordedBefore(link, draft, refused));
            await(record(link, instrument, following, channel), following);
            return following.delivered();
        }
    }

    private CompletionStage<Accepted> record(Invitation link, Instrument instrument, Draft draft, Channel channel) {
        return acceptance.record(new Sender.LinkHolder(link), submission(link, instrument, draft, channel), channel);
    }

    /** The latest revision, which another attempt or another device recorded. */
    private int recordedBefore(Invitation link, Draft draft, Refusal refused) {
        String type = refused.problem().type();
        boolean overtaken =
                type.endsWith(IngestProblem.ALTERED.slug()) || type.endsWith(IngestProblem.REVISION_GAP.slug());
        return acceptance
                .latestRevision(link.organizationId(), draft.code().responseId(link.organizationId()))
                .filter(latest -> overtaken)
                .orElseThrow(() -> refused);
    }

    /**
     * Waits for the broker.
     *
     * @throws Uncertain when it did not acknowledge in time
     */
    public static void await(CompletionStage<Accepted> accepted, Draft draft) {
        try {
            accepted.toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Uncertain(draft);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Uncertain(draft);
        }
    }

    private Submission submission(Invitation link, Instrument instrument, Draft draft, Channel channel) {
        return new Submission(
                        draft.code().responseId(link.organizationId()),
                        draft.revision(),
                        new Submission.At(
                                link.instrumentId(),
                                link.version(),
                                link.programId(),
                                link.siteId(),
                                link.participantId()),
                        draft.language(),
                        GivenTime.ON_ARRIVAL,
                        Journey.of(instrument, draft.answers()).answers())
                .cameBy(draft.cameOtherwiseThan(channel))
                .flagged(draft.flags(clock.instant()));
    }

    /** A file that the draft named is kept no longer. */
    public static final class FilesGone extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Draft draft;

        FilesGone(Draft draft) {
            super("a file is gone", null, false, false);
            this.draft = draft;
        }

        /** Without the answers whose file is gone. */
        public Draft draft() {
            return draft;
        }
    }

    /** The broker did not acknowledge in time. */
    public static final class Uncertain extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Draft draft;

        Uncertain(Draft draft) {
            super("not acknowledged in time", null, false, false);
            this.draft = draft;
        }

        /** As it was sent. */
        public Draft draft() {
            return draft;
        }
    }
}
