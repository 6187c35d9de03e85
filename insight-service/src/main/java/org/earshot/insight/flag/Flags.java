package org.earshot.insight.flag;

import java.util.Map;
import java.util.UUID;
import org.earshot.insight.release.Period;

/** How responses came, and what was told of it. Every method runs in the organisation's transaction. */
public interface Flags {

    /** Counts by four weeks, from those that begin with {@code from} on; withdrawn responses are in none. */
    Map<Period, FlagCounts> counts(UUID organizationId, Period from);

    /** What was told, by four weeks. */
    Map<Period, FlagCounts> told(UUID organizationId);

    /** Keeps what is told now, in place of what was. */
    void tell(UUID organizationId, Map<Period, FlagCounts> told);
}
