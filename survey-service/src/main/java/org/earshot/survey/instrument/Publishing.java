package org.earshot.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.engine.Change;
import org.earshot.contracts.engine.Finding;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Meaning;
import org.jspecify.annotations.Nullable;

/** Drafts become versions, and versions are closed. */
@ApplicationScoped
public class Publishing {
    private final Instruments instruments;
    private final BeforePublishing before;
    private final Clock clock;

    public Publishing(Instruments instruments, BeforePublishing before, Clock clock) {
        this.instruments = instruments;
        this.before = before;
        this.clock = clock;
    }

    /**
     * Publishes the draft as it stands as the next version.
     *
     * @param endsAt from then on the version takes no answers, or null for open-ended
     * @param meanings by the id of each question that was edited since the latest version, whether it still means the same
     * @param signature who publishes
     * @return the version, or empty when there is no such instrument
     * @throws NotFitToPublish with everything that must be put right first
     * @throws MeaningOpen with every edit of which it was not said, or cannot be so; say it and publish again
     * @throws ReviewOpen when the community's review is open and the signature gives no reason
     */
    public Optional<PublishedInstrument> publish(
            UUID instrumentId, @Nullable Instant endsAt, Map<String, Meaning> meanings, Signature signature) {
        return instruments.draftToChange(instrumentId).map(draft -> {
            List<Finding> findings = InstrumentCheck.check(draft.document());
            if (!InstrumentCheck.publishable(findings)) {
                throw new NotFitToPublish(findings);
            }
            List<Change> edits = Edits.since(instruments.versions(instrumentId), draft.document());
            List<MeaningOpen.Edit> open = MeaningOpen.in(edits, meanings);
            if (!open.isEmpty()) {
                throw new MeaningOpen(open);
            }
            before.check(draft, signature);
            PublishedInstrument version = new PublishedInstrument(
                    draft.organizationId(),
                    instrumentId,
                    next(instrumentId),
                    clock.instant(),
                    endsAt,
                    null,
                    draft.document(),
                    edits.stream()
                            .map(Change::question)
                            .filter(meanings::containsKey)
                            .collect(Collectors.toMap(id -> id, id -> meanings.getOrDefault(id, Meaning.CHANGED))));
            instruments.publish(version);
            before.published(draft, version, signature);
            return version;
        });
    }

    /** Closes a version; one that is closed stays as it was. Empty when there is no such version. */
    public Optional<PublishedInstrument> close(UUID instrumentId, int version) {
        return instruments
                .draftToChange(instrumentId)
                .flatMap(draft -> instruments.version(instrumentId, version))
                .map(open -> open.closedAt() == null ? closed(open) : open);
    }

    private PublishedInstrument closed(PublishedInstrument open) {
        PublishedInstrument closed = open.closed(clock.instant());
        instruments.close(closed);
        return closed;
    }

    private int next(UUID instrumentId) {
        return 1
                + instruments.versions(instrumentId).stream()
                        .mapToInt(PublishedInstrument::version)
                        .max()
                        .orElse(0);
    }
}
