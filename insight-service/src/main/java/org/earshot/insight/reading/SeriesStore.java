package org.earshot.insight.reading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.family.Family;
import org.earshot.insight.shift.GroupRef;

/** Series and people behind groups. Every method runs in the organisation's transaction; nothing it returns is gated. */
public interface SeriesStore {

    /** Every evaluated family, each with its latest {@code weeks} weeks. */
    List<FamilySeries> all(UUID organizationId, int weeks);

    /** The evaluated families of one need, in full. */
    List<FamilySeries> ofNeed(UUID organizationId, String need);

    /** Needs with an evaluated family. */
    List<String> needs(UUID organizationId);

    /**
     * Distinct people of a family by group, {@code program} and {@code site} among the dimensions; everyone under
     * {@link #EVERYONE}.
     */
    Map<GroupRef, Long> people(UUID organizationId, Family family, int fromWeek, int toWeek);

    /** Stands for all groups together. */
    GroupRef EVERYONE = new GroupRef("", "");
}
