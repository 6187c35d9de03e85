package org.earshot.ingest.answering;

import java.time.Instant;
import java.util.Optional;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.Stop;
import org.earshot.contracts.instrument.Question;
import org.earshot.ingest.catalogue.Catalogue;

/**
 * Tells where people stopped who began to answer and went no further, when their answers are no longer kept. Best effort: one that could
 * not be told is lost, and their answers go all the same.
 */
public interface Stops {

    /** Somebody stopped. Waits for the broker for a bounded time, and never throws. */
    void stopped(Stop stop);

    /**
     * Where a draft stopped that nobody sent; empty for one that was sent or needed only to be sent, and for an anonymous instrument by a
     * link of one person.
     *
     * @param at when its answers are no longer kept
     */
    static Optional<Stop> of(Catalogue catalogue, Invitation link, Draft draft, Instant at) {
        return catalogue
                .instrument(link.organizationId(), link.instrumentId(), link.version())
                .map(PublishedInstrument::instrument)
                .filter(instrument -> !draft.sent()
                        && draft.revision() == 1
                        && !(instrument.isAnonymous() && link.participantId() != null))
                .flatMap(instrument -> Journey.of(instrument, draft.answers()).next())
                .map(Question::id)
                .map(question -> new Stop(
                        link.organizationId(),
                        draft.code().responseId(link.organizationId()),
                        link.instrumentId(),
                        link.version(),
                        link.participantId(),
                        question,
                        at));
    }
}
