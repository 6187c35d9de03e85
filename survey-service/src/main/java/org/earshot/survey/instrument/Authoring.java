package org.earshot.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.survey.identifier.TimeOrderedIds;

/** Instruments are written: begun and edited, by several people without one overwriting another. */
@ApplicationScoped
public class Authoring {
    private final Instruments instruments;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public Authoring(Instruments instruments, TimeOrderedIds ids, Clock clock) {
        this.instruments = instruments;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins an instrument. */
    public Draft begin(UUID organizationId, Instrument document, boolean sample) {
        Draft draft = Draft.of(organizationId, ids.get(), document, sample, clock.instant());
        instruments.add(draft);
        return draft;
    }

    /**
     * Replaces the document.
     *
     * @param revision that the change was made on
     * @return the next revision, or empty when there is no such instrument
     * @throws EditedMeanwhile when {@code revision} is not the latest; read it again and repeat the change
     */
    public Optional<Draft> edit(UUID instrumentId, int revision, Instrument document) {
        return instruments.draftToChange(instrumentId).map(draft -> {
            if (draft.revision() != revision) {
                throw new EditedMeanwhile(draft.revision());
            }
            Draft next = draft.edited(document, clock.instant());
            instruments.replace(next);
            return next;
        });
    }
}
