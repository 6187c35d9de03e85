package org.earshot.insight.question;

import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.QuestionReview;

/** What was told of the questions. Every method runs in the organisation's transaction. */
public interface ToldQuestions {

    /** What was told of a version, by question. */
    Map<String, Snapshot> of(UUID organizationId, VersionKey version);

    /** What was told of every version as a whole. */
    Map<VersionKey, Snapshot> wholes(UUID organizationId);

    /** Keeps what is told now. */
    void keep(UUID organizationId, VersionKey version, Map<String, Snapshot> told);

    /** Drops what was told of a version. */
    void drop(UUID organizationId, VersionKey version);

    /** Tells other services. */
    void tell(QuestionReview review);

    /** Takes back what other services were told of an instrument. */
    void takeBack(UUID organizationId, UUID instrumentId);
}
