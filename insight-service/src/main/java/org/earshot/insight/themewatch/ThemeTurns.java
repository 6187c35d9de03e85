package org.earshot.insight.themewatch;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.BucketKey;
import org.earshot.insight.response.PersonWeek;

/**
 * What sorted texts say of watched themes: of each person and week one say, and it is about the theme if any of their texts is. Every
 * method runs in the organisation's transaction.
 */
public interface ThemeTurns {

    /** Whose texts of which weeks the kept ones of some responses are. */
    Set<PersonWeek> turns(UUID organizationId, Collection<UUID> responseIds);

    /** What these people wrote in these weeks, counted for every watched theme. */
    Map<BucketKey, BucketCounts> counts(UUID organizationId, Collection<PersonWeek> turns);

    /** What everybody ever wrote, counted for one watched theme. */
    Map<BucketKey, BucketCounts> counts(UUID organizationId, String theme);
}
