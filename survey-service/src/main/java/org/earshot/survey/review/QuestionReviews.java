package org.earshot.survey.review;

import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.QuestionReview;

/** What answers say about the questions of the organisation's instruments, as insight-service tells it. */
public interface QuestionReviews {
    /** The latest review of an instrument; empty while too few people answered. */
    Optional<QuestionReview> of(UUID instrumentId);

    /** Keeps a review in place of an earlier one; an instrument that is not here (any more) has none. */
    void keep(QuestionReview review);
}
