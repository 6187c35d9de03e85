package org.earshot.survey.community;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was kept with versions, and how many reviewers the organisation at hand wants to hear. */
public interface VersionReviews {
    /** Reviewers that an organisation wants to hear while it has not decided. */
    int STANDARD_QUORUM = 5;

    /** Most that it can want. */
    int MAX_QUORUM = 100;

    /** The review that was kept with a version; empty for one that was published before reviews were kept. */
    Optional<VersionReview> of(UUID instrumentId, int version);

    /** Keeps a review with a version, for good. */
    void keep(UUID organizationId, UUID instrumentId, int version, VersionReview review);

    /** The quorum; 0 = none. */
    int quorum();

    /** Decides the quorum. */
    void decide(UUID organizationId, int quorum, UUID by, Instant at);
}
