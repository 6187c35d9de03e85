package org.earshot.insight.equity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who answered. Runs in the organisation's transaction; nothing it returns may be shown. */
public interface PeopleStore {

    /** The people whose answers about a need count in these cells and weeks; in no order. */
    List<Seen> people(UUID organizationId, String need, Collection<CellWeek> cellWeeks);

    /** A cell in a week. */
    record CellWeek(UUID cell, int week) {}

    /**
     * A person in a cell and week.
     *
     * @param person the participant, or the response of someone unknown
     */
    record Seen(UUID cell, int week, UUID person) {}
}
