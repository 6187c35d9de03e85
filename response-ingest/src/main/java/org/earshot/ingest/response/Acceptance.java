package org.earshot.ingest.response;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.engine.Reading;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.ResponseWithdrawn;
import org.earshot.contracts.event.Trial;
import org.earshot.contracts.problem.Problem;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.platform.problem.Refusal;

/**
 * The one way in: checks a response, and records it exactly once. Nothing in it blocks. Success is told only after the
 * log has acknowledged.
 */
public final class Acceptance {
    private final Catalogue catalogue;
    private final RecentResponses recent;
    private final ResponseLog log;
    private final Tally tally;
    private final Clock clock;

    public Acceptance(Catalogue catalogue, RecentResponses recent, ResponseLog log, Tally tally, Clock clock) {
        this.catalogue = catalogue;
        this.recent = recent;
        this.log = log;
        this.tally = tally;
        this.clock = clock;
    }

    /**
     * Records a response, or finds that it is recorded already. What answers a draft on trial is checked, and recorded nowhere.
     *
     * @return fails with what the log failed with when the outcome is uncertain; the same may then be sent again
     * @throws Refusal when it must not be recorded as it is
     */
    public CompletionStage<Accepted> record(Sender sender, Submission sent, Channel channel) {
        return recordAs(sender, knowing(sender, sent), channel);
    }

    /** A link made for one person knows whose it is; the answers to an anonymous instrument must not. */
    private Submission knowing(Sender sender, Submission sent) {
        boolean anonymous = sender instanceof Sender.LinkHolder
                && catalogue
                        .instrument(
                                sender.organizationId(),
                                sent.at().instrumentId(),
                                sent.at().version())
                        .filter(published -> published.instrument().isAnonymous())
                        .isPresent();
        return anonymous ? sent.ofNobody() : sent;
    }

    private CompletionStage<Accepted> recordAs(Sender sender, Submission sent, Channel channel) {
        RecentResponses.Key key = new RecentResponses.Key(sender.organizationId(), sent.responseId());
        Fingerprint content = Fingerprint.of(sent);
        Optional<Remembered> same = recent.find(key).filter(known -> known.stands(sent.revision(), content));
        if (same.isPresent()) {
            tally.repeated(channel);
            return accepted(sent, same.get(), true);
        }
        if (!recent.isComplete()) {
            throw Refusals.starting();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        PublishedInstrument published =
                open(sender, sent.at().instrumentId(), sent.at().version(), now);
        Journey journey = Journey.of(published.instrument(), sent.answers());
        List<Problem.Fault> faults = new SubmissionCheck(catalogue, sender.organizationId(), now).faults(journey, sent);
        if (!faults.isEmpty()) {
            throw Refusals.invalid(faults);
        }
        if (sent.at().version() == Trial.VERSION) {
            return CompletableFuture.completedFuture(new Accepted(sent.responseId(), sent.revision(), now, false));
        }
        Remembered mine = Remembered.pending(sent.revision(), content, now);
        Remembered standing = recent.offer(key, mine);
        if (standing == mine) {
            append(recorded(sender, sent, journey, channel, now), mine, () -> tally.accepted(channel));
        }
        return accepted(sent, standing, standing != mine);
    }

    /** The latest revision of a response in the recent past; empty when none is remembered or it was withdrawn. */
    public Optional<Integer> latestRevision(UUID organizationId, UUID responseId) {
        return recent.find(new RecentResponses.Key(organizationId, responseId))
                .map(Remembered::revision)
                .filter(revision -> revision != Remembered.WITHDRAWN);
    }

    /** Takes a response back for good; one that was never recorded is taken back all the same. */
    public CompletionStage<Accepted> withdraw(Sender sender, UUID responseId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Remembered mine = Remembered.withdrawal(now);
        Remembered standing = recent.offer(new RecentResponses.Key(sender.organizationId(), responseId), mine);
        if (standing == mine) {
            append(new ResponseWithdrawn(sender.organizationId(), responseId, now), mine, tally::withdrawn);
        }
        return standing.acknowledged()
                .thenApply(
                        done -> new Accepted(responseId, standing.revision(), standing.recordedAt(), standing != mine));
    }

    /**
     * What {@link #record} would find wrong with a response to an open instrument, without recording it; whether it
     * contradicts what is recorded shows only there.
     */
    public List<Problem.Fault> faults(Sender sender, Submission sent) {
        Instant now = clock.instant();
        PublishedInstrument published =
                open(sender, sent.at().instrumentId(), sent.at().version(), now);
        Journey journey = Journey.of(published.instrument(), sent.answers());
        return new SubmissionCheck(catalogue, sender.organizationId(), now).faults(journey, sent);
    }

    /**
     * The version of an instrument that the sender may answer now.
     *
     * @throws Refusal when there is no such version, or it takes no answers any more
     */
    public PublishedInstrument open(Sender sender, UUID instrumentId, int version) {
        return open(sender, instrumentId, version, clock.instant());
    }

    private PublishedInstrument open(Sender sender, UUID instrumentId, int version, Instant now) {
        if (sender instanceof Sender.LinkHolder holder && !isOpen(holder.invitation(), now)) {
            throw Refusals.unknownLink();
        }
        if (!catalogue.isComplete()) {
            throw Refusals.starting();
        }
        PublishedInstrument published = catalogue
                .instrument(sender.organizationId(), instrumentId, version)
                .orElseThrow(Refusals::unknownInstrument);
        if (!published.takesAnswersAt(now)) {
            throw Refusals.instrumentClosed();
        }
        return published;
    }

    /** Whether a link still lets answers in. */
    public static boolean isOpen(Invitation invitation, Instant now) {
        return !invitation.revoked() && (invitation.expiresAt() == null || now.isBefore(invitation.expiresAt()));
    }

    private void append(ResponseEvent event, Remembered mine, Runnable count) {
        var unused = log.append(event).whenComplete((done, failure) -> {
            if (failure == null) {
                count.run();
                mine.acknowledged().complete(null);
            } else {
                mine.acknowledged().completeExceptionally(failure);
            }
        });
    }

    private static CompletionStage<Accepted> accepted(Submission sent, Remembered standing, boolean repeated) {
        return standing.acknowledged()
                .thenApply(done -> new Accepted(sent.responseId(), sent.revision(), standing.recordedAt(), repeated));
    }

    private static ResponseRecorded recorded(
            Sender sender, Submission sent, Journey journey, Channel channel, Instant now) {
        Reading reading = Reading.of(journey, sent.language());
        Submission.At at = sent.at();
        AnsweredTime time = AnsweredTime.of(sent.time(), now);
        return new ResponseRecorded(
                sender.organizationId(),
                sent.responseId(),
                sent.revision(),
                at.instrumentId(),
                at.version(),
                at.programId(),
                at.siteId(),
                at.participantId(),
                sent.language(),
                channel,
                Objects.requireNonNullElse(time.at(), now),
                now,
                sent.answers(),
                reading.signals(),
                reading.dimensions(),
                reading.scores(),
                time.note(),
                sent.imported() ? true : null,
                sent.channels(),
                sent.flags());
    }
}
