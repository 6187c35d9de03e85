package org.earshot.insight.question;

import java.util.Map;
import java.util.UUID;

/** The counts. Every method runs in the organisation's transaction. */
public interface QuestionTallies {

    /** Adds a change. */
    void move(UUID organizationId, Tally change);

    /** Drops the counts of a version; false when there were none. */
    boolean drop(UUID organizationId, VersionKey version);

    /** How many people answered each version. */
    Map<VersionKey, Long> people(UUID organizationId);

    /** Counts by question of a version, {@link QuestionKey#WHOLE} among them. */
    Map<QuestionKey, QuestionCounts> questions(UUID organizationId, VersionKey version);

    /** Counts by question, language and level of a version. */
    Map<LevelKey, LevelCounts> levels(UUID organizationId, VersionKey version);
}
