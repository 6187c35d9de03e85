package org.earshot.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.survey.identifier.TimeOrderedIds;

/** Instruments are written: begun and edited, by several people without one overwriting another, and each step can be taken back. */
@ApplicationScoped
public class Authoring {
    private final Instruments instruments;
    private final History history;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public Authoring(Instruments instruments, History history, TimeOrderedIds ids, Clock clock) {
        this.instruments = instruments;
        this.history = history;
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
            return taken(draft, Deed.of(Deed.Verb.REPLACED), document);
        });
    }

    /**
     * Changes the latest document, whoever edited it last.
     *
     * @param change sees the latest document; what it throws is thrown on, and nothing is changed
     * @return the draft with the change, in the same revision when it changed nothing; empty when there is no such instrument
     */
    public Optional<Draft> change(UUID instrumentId, Deed deed, UnaryOperator<Instrument> change) {
        return instruments.draftToChange(instrumentId).map(draft -> {
            Instrument changed = change.apply(draft.document());
            return changed.equals(draft.document()) ? draft : taken(draft, deed, changed);
        });
    }

    private Draft taken(Draft draft, Deed deed, Instrument changed) {
        Instant now = clock.instant();
        Optional<Step> last = history.toUndo(draft.instrumentId());
        boolean undoneAfter = history.toRedo(draft.instrumentId()).isPresent();
        if (!undoneAfter && last.filter(step -> step.goesOnWith(deed, now)).isPresent()) {
            history.put(last.get().at(now));
        } else {
            int number = 1 + last.map(Step::number).orElse(0);
            history.add(
                    new Step(draft.organizationId(), draft.instrumentId(), number, deed, draft.document(), false, now));
        }
        return next(draft, changed);
    }

    /** Takes the latest step back; the draft as it is when there is none, empty when there is no such instrument. */
    public Optional<Draft> undo(UUID instrumentId) {
        return instruments.draftToChange(instrumentId).map(draft -> history.toUndo(instrumentId)
                .map(step -> over(step, draft))
                .orElse(draft));
    }

    /** Takes again what was taken back last; the draft as it is when there is nothing, empty when there is no such instrument. */
    public Optional<Draft> redo(UUID instrumentId) {
        return instruments.draftToChange(instrumentId).map(draft -> history.toRedo(instrumentId)
                .map(step -> over(step, draft))
                .orElse(draft));
    }

    private Draft over(Step step, Draft draft) {
        history.put(step.turned(draft.document()));
        return next(draft, step.other());
    }

    /**
     * Says that translations of an earlier wording still fit: those in {@code language} at places that begin with {@code prefix}.
     *
     * @return empty when there is no such instrument
     */
    public Optional<Draft> fits(UUID instrumentId, String prefix, String language) {
        return instruments.draftToChange(instrumentId).map(draft -> {
            Draft looked = draft.fitting(prefix, language);
            instruments.replace(looked);
            return looked;
        });
    }

    private Draft next(Draft draft, Instrument changed) {
        Draft next = draft.edited(changed, clock.instant());
        instruments.replace(next);
        return next;
    }
}
