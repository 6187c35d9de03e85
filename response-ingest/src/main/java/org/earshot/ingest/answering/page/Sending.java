package org.earshot.ingest.answering.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.Accepted;
import org.earshot.ingest.response.GivenTime;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.ingest.response.Sender;
import org.earshot.ingest.response.Submission;
import org.earshot.platform.problem.Refusal;

/** Sends a draft as a response, waits for the broker, and tells what it came to. */
@ApplicationScoped
class Sending {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Acceptance acceptance;

    Sending(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    /**
     * Sends.
     *
     * @return the draft as it was delivered
     * @throws Uncertain when the broker did not acknowledge in time; sending again is safe
     * @throws Refusal when it must not be recorded
     */
    Draft send(Visit visit, Draft draft) {
        try {
            await(acceptance.record(holder(visit), submission(visit, draft), Channel.WEB), draft);
            return draft.delivered();
        } catch (Refusal refused) {
            Draft following = draft.following(recordedBefore(visit, draft, refused));
            await(acceptance.record(holder(visit), submission(visit, following), Channel.WEB), following);
            return following.delivered();
        }
    }

    /** The latest revision, which another attempt or another device recorded. */
    private int recordedBefore(Visit visit, Draft draft, Refusal refused) {
        String type = refused.problem().type();
        boolean overtaken =
                type.endsWith(IngestProblem.ALTERED.slug()) || type.endsWith(IngestProblem.REVISION_GAP.slug());
        return acceptance
                .latestRevision(
                        visit.invitation().organizationId(),
                        draft.code().responseId(visit.invitation().organizationId()))
                .filter(latest -> overtaken)
                .orElseThrow(() -> refused);
    }

    /** Takes back the response that a receipt stands for. */
    void withdraw(Visit visit, ReceiptCode code) {
        UUID responseId = code.responseId(visit.invitation().organizationId());
        await(
                acceptance.withdraw(holder(visit), responseId),
                Draft.begin(code, visit.languages().get(0)));
    }

    private static void await(CompletionStage<Accepted> accepted, Draft draft) {
        try {
            accepted.toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Uncertain(draft);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Uncertain(draft);
        }
    }

    private static Sender.LinkHolder holder(Visit visit) {
        return new Sender.LinkHolder(visit.invitation());
    }

    private static Submission submission(Visit visit, Draft draft) {
        var link = visit.invitation();
        return new Submission(
                draft.code().responseId(link.organizationId()),
                draft.revision(),
                new Submission.At(
                        link.instrumentId(), link.version(), link.programId(), link.siteId(), link.participantId()),
                draft.language(),
                GivenTime.ON_ARRIVAL,
                Journey.of(visit.instrument(), draft.answers()).answers());
    }

    /** The broker did not acknowledge in time. */
    static final class Uncertain extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Draft draft;

        Uncertain(Draft draft) {
            super("not acknowledged in time", null, false, false);
            this.draft = draft;
        }

        /** As it was sent. */
        Draft draft() {
            return draft;
        }
    }
}
