package org.earshot.insight.tick;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows where answers of weeks that are over are still coming in, as while an import is worked off. Told half-way, the last few of
 * them would wait for others who never come.
 */
final class Arrivals {
    /** No such answer for so long, and no more are expected. */
    static final Duration QUIET = Duration.ofSeconds(2);

    /** Where they never stop coming, what there is is told after so long. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<Of, Seen> seen = new ConcurrentHashMap<>();

    /**
     * Whether more are to be expected.
     *
     * @param print of the weeks that are over and were not told as they are counted now
     */
    boolean goOn(UUID organizationId, String need, long print, Instant now) {
        Of of = new Of(organizationId, need);
        Seen before = seen.get(of);
        Seen is = before == null || before.print != print ? new Seen(print, now, since(before, now)) : before;
        boolean quiet =
                !is.at.plus(QUIET).isAfter(now) || !since(is, now).plus(LONGEST).isAfter(now);
        seen.put(of, quiet ? new Seen(print, is.at, null) : is);
        return !quiet;
    }

    private static Instant since(@Nullable Seen seen, Instant now) {
        return seen == null || seen.since == null ? now : seen.since;
    }

    private record Of(UUID organizationId, String need) {}

    /**
     * What was seen last.
     *
     * @param at when it was first seen so
     * @param since when somebody began to wait; null while nobody does
     */
    private record Seen(long print, Instant at, @Nullable Instant since) {}
}
