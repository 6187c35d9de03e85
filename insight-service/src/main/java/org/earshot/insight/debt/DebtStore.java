package org.earshot.insight.debt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who spoke, and the debt as it was last counted. Every method runs in the organisation's transaction. */
public interface DebtStore {

    /** Who spoke since a day, by program. */
    Map<UUID, List<Spoken>> spoken(UUID organizationId, LocalDate since);

    /** Another text whenever anything that the debt of the organisation is counted from may be another. */
    String stamp(UUID organizationId);

    /** The stamp under which it was last counted; empty before the first time. */
    Optional<String> lastStamp(UUID organizationId);

    /** Every program's, as it was last counted. */
    List<Counted> counted(UUID organizationId);

    /** Replaces what was counted before. */
    void keep(UUID organizationId, String stamp, List<Counted> counted);

    /**
     * The debt of a program over time.
     *
     * @param points one a week, oldest first; the last is as of the day on which it was counted
     */
    record Counted(UUID programId, List<Debt> points) {
        public Counted {
            points = List.copyOf(points);
        }
    }
}
