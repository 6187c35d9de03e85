package org.earshot.survey.review;

import java.util.List;
import java.util.UUID;

/** The answers that authors of the organisation at hand gave to findings. */
public interface ReviewAnswers {
    /** All of an instrument, whether what they answer is still found or not. */
    List<ReviewAnswer> of(UUID instrumentId);

    /** Keeps an answer; an earlier one to the same finding gives way. */
    void put(UUID organizationId, UUID instrumentId, ReviewAnswer answer);
}
