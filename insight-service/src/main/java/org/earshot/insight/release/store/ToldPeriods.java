package org.earshot.insight.release.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.release.Line;

/**
 * What was told of periods that were looked at of late, by version. A version never stands for anything else, so nothing is ever thrown
 * away but for room.
 */
final class ToldPeriods {
    /** About 90 bytes each. */
    private static final int MOST_LINES = 400_000;

    private final Cache<Long, Map<Line, Counted>> held = Caffeine.newBuilder()
            .maximumWeight(MOST_LINES)
            .weigher((Long version, Map<Line, Counted> lines) -> 1 + lines.size())
            .build();
    private final Interner<Line> lines = Interner.newWeakInterner();

    Optional<Map<Line, Counted>> find(long version) {
        return Optional.ofNullable(held.getIfPresent(version));
    }

    /** Keeps them for whoever looks next. What is returned is the same, and not to be changed. */
    Map<Line, Counted> hold(long version, Map<Line, Counted> told) {
        Map<Line, Counted> same = new HashMap<>();
        told.forEach((line, counted) -> same.put(lines.intern(line), counted));
        Map<Line, Counted> unchanging = Collections.unmodifiableMap(same);
        held.put(version, unchanging);
        return unchanging;
    }
}
