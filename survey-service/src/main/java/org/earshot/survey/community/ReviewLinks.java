package org.earshot.survey.community;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links with which community members look at drafts. */
public interface ReviewLinks {
    /** Adds a link. */
    void add(ReviewLink link, String tokenHash);

    /** Of the organisation at hand: all of an instrument, the latest first. */
    List<ReviewLink> of(UUID instrumentId);

    /** Of the organisation at hand: closes a link; false when the instrument has no such link. */
    boolean revoke(UUID instrumentId, UUID reviewId, Instant at);

    /** The link whose token has this hash, whosever it is; for whoever has the token and no account. */
    Optional<ReviewLink> named(String tokenHash);
}
