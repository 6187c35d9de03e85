package org.earshot.insight.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.Place;
import org.jspecify.annotations.Nullable;

/** Series. Every method runs in the organisation's transaction; nothing it returns is gated. */
public interface SeriesStore {

    /** So many weeks of each are there to be listed. */
    int RECENT_WEEKS = 12;

    /**
     * The evaluated families of the organisation, each with its latest {@value #RECENT_WEEKS} weeks as they were told.
     *
     * @param place only there; null for every place
     */
    List<FamilySeries> recent(UUID organizationId, @Nullable Place place);

    /** A family in full, as it is counted; empty until it was evaluated. */
    Optional<FamilySeries> of(UUID organizationId, Family family);

    /** Places at which a need was evaluated, in no order. */
    List<Place> places(UUID organizationId, String need);

    /** Needs with an evaluated family. */
    List<String> needs(UUID organizationId);
}
