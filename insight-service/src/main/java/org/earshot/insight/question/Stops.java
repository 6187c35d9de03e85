package org.earshot.insight.question;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.event.Stop;

/** Who began to answer and went no further. Every method runs in the organisation's transaction. */
public interface Stops {

    /** Remembers one; again changes nothing. Of an instrument that was removed none is kept, and it leaves the log. */
    void stopped(Stop stop);

    /** Of each version, how many people went no further than some question. */
    Map<VersionKey, Long> people(UUID organizationId);

    /** How many people went no further than each question of a version; whoever's response came after all is not among them. */
    Map<String, Long> byQuestion(UUID organizationId, VersionKey version);

    /**
     * Erases those of instruments that were removed, here and in the log.
     *
     * @return the instruments
     */
    Set<UUID> eraseRemoved(UUID organizationId);
}
