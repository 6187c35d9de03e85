package org.earshot.insight.themewatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.BucketKey;
import org.earshot.insight.response.Buckets;
import org.earshot.insight.response.PersonWeek;

/**
 * Lets the counts of watched themes follow the sorted texts: they move by what a change makes of the people and weeks that it touches.
 * Whoever watches no theme pays for a look at an empty table. Every method runs in the organisation's transaction, alone.
 */
@ApplicationScoped
public class ThemeCounting {
    private final ThemeWatches watches;
    private final ThemeTurns turns;
    private final Buckets buckets;

    public ThemeCounting(ThemeWatches watches, ThemeTurns turns, Buckets buckets) {
        this.watches = watches;
        this.turns = turns;
        this.buckets = buckets;
    }

    /**
     * Makes a change of sorted texts, and moves the counts by it.
     *
     * @param responseIds whose texts change
     * @param toCome who writes what is new, and when
     */
    public void follow(UUID organizationId, Collection<UUID> responseIds, List<PersonWeek> toCome, Runnable change) {
        if (watches.all(organizationId).isEmpty()) {
            change.run();
            return;
        }
        Set<PersonWeek> touched = new HashSet<>(turns.turns(organizationId, responseIds));
        touched.addAll(toCome);
        Map<BucketKey, BucketCounts> before = turns.counts(organizationId, touched);
        change.run();
        move(organizationId, before, turns.counts(organizationId, touched));
    }

    /** Counts a theme that is watched from now on. */
    public void begin(UUID organizationId, String theme) {
        buckets.move(organizationId, turns.counts(organizationId, theme));
    }

    private void move(UUID organizationId, Map<BucketKey, BucketCounts> before, Map<BucketKey, BucketCounts> after) {
        Map<BucketKey, BucketCounts> deltas = new HashMap<>(after);
        before.forEach((key, counts) -> deltas.merge(key, counts.negated(), BucketCounts::plus));
        deltas.values().removeIf(BucketCounts.NONE::equals);
        buckets.move(organizationId, deltas);
    }
}
