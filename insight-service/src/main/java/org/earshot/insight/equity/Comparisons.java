package org.earshot.insight.equity;

import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.family.Place;
import org.jspecify.annotations.Nullable;

/** Groups and places, compared. Every figure in an answer has passed the disclosure gate. */
public interface Comparisons {

    /**
     * The groups of a dimension at a place.
     *
     * @param place null for the organisation as a whole
     * @param language BCP 47 tag of the reader; a language without texts reads English
     * @return empty when nobody there was asked about it in these weeks
     */
    Optional<GapsView> groups(UUID organizationId, String need, @Nullable Place place, GapQuery query, String language);

    /**
     * The places of an organisation.
     *
     * @param kind {@code program} or {@code site}; null for sites where there are several, else programs
     * @param weeks one of {@link GapQuery#LENGTHS}
     * @return empty when nobody was asked about it in these weeks
     */
    Optional<PlacesView> places(UUID organizationId, String need, @Nullable String kind, int weeks, String language);
}
