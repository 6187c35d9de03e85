package org.earshot.survey.instrument;

import java.util.Optional;
import java.util.UUID;

/** The last steps by which drafts of the organisation at hand came to be what they are. */
public interface History {
    /** Steps kept of one draft; what is older cannot be taken back. */
    int MOST_STEPS = 50;

    /** The latest step that was not taken back, or empty. */
    Optional<Step> toUndo(UUID instrumentId);

    /** The step that was taken back last, or empty. */
    Optional<Step> toRedo(UUID instrumentId);

    /** What {@link #toUndo} did, without the document. */
    Optional<Deed> deedToUndo(UUID instrumentId);

    /** What {@link #toRedo} did, without the document. */
    Optional<Deed> deedToRedo(UUID instrumentId);

    /** Adds a step; those that were taken back, and the oldest beyond {@link #MOST_STEPS}, are forgotten. */
    void add(Step step);

    /** Replaces the step of the same number. */
    void put(Step step);
}
