package org.earshot.insight.reach;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.equity.Weeks;
import org.earshot.insight.shift.GroupRef;

/**
 * Who answered, as it was told last. What was told stands until in each group nobody or enough people came or went: else whoever asks
 * before and after one late answer would know what its writer stated. People are counted again once a minute at most. Held by the process:
 * after a restart everything is told anew.
 */
final class HeldMix {
    private static final Duration RECOUNT = Duration.ofMinutes(1);

    private final Map<Of, Told> told = new ConcurrentHashMap<>();

    private record Of(UUID organizationId, UUID programId, Weeks weeks) {}

    private record Told(Map<GroupRef, Long> people, Instant countedAt) {}

    /** What may be told by now; {@code count} is asked when the last count is too old. */
    Map<GroupRef, Long> of(
            UUID organizationId,
            UUID programId,
            Weeks weeks,
            DisclosureGate gate,
            Instant now,
            Supplier<Map<GroupRef, Long>> count) {
        Of of = new Of(organizationId, programId, weeks);
        Told before = told.get(of);
        if (before != null && before.countedAt.plus(RECOUNT).isAfter(now)) {
            return before.people;
        }
        Map<GroupRef, Long> counted = Map.copyOf(count.get());
        Map<GroupRef, Long> people = before == null || moves(before.people, counted, gate) ? counted : before.people;
        told.keySet().removeIf(other -> other.weeks.to() < weeks.to());
        told.put(of, new Told(people, now));
        return people;
    }

    private static boolean moves(Map<GroupRef, Long> before, Map<GroupRef, Long> now, DisclosureGate gate) {
        Set<GroupRef> groups = new HashSet<>(before.keySet());
        groups.addAll(now.keySet());
        return groups.stream().allMatch(group -> {
            long moved = Math.abs(now.getOrDefault(group, 0L) - before.getOrDefault(group, 0L));
            return moved == 0 || gate.releases(moved);
        });
    }
}
