package org.earshot.survey.instrument;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.jspecify.annotations.Nullable;

/**
 * The instruments of the organisation at hand. What is published, closed or removed is told to the other services, or
 * does not happen at all.
 */
public interface Instruments {
    /** Adds a draft. */
    void add(Draft draft);

    /** The draft, or empty. */
    Optional<Draft> draft(UUID instrumentId);

    /** The draft, or empty; nobody else changes or publishes it before this transaction ends. */
    Optional<Draft> draftToChange(UUID instrumentId);

    /** Replaces the draft by its next revision. */
    void replace(Draft draft);

    /**
     * Instruments by id, which is by age.
     *
     * @param after id of the last one on the page before, or null for the first page
     */
    List<InstrumentSummary> page(@Nullable UUID after, int size);

    /** All versions, latest first. */
    List<PublishedInstrument> versions(UUID instrumentId);

    /** The latest version of each instrument that has one, by age of the instrument; at most so many. */
    List<PublishedInstrument> latest(int most);

    /** One version, or empty. */
    Optional<PublishedInstrument> version(UUID instrumentId, int version);

    /** Adds a version. */
    void publish(PublishedInstrument version);

    /** Records that a version was closed. */
    void close(PublishedInstrument closed);

    /** How many instruments {@link #removeSample()} would remove. */
    int sampleSize();

    /** Removes the instruments that came with the sample, with all their versions, and tells how many. */
    int removeSample();
}
