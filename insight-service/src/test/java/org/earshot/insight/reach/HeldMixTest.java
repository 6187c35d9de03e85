package org.earshot.insight.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.equity.Weeks;
import org.earshot.insight.shift.GroupRef;
import org.junit.jupiter.api.Test;

class HeldMixTest {
    private static final UUID ID = new UUID(1, 1);
    private static final GroupRef EVERYONE = ReachStore.EVERYONE;
    private static final GroupRef SPANISH = new GroupRef("language", "es");
    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");

    private final HeldMix held = new HeldMix();

    @Test
    void oneMorePersonMovesNothingAndTheTenthDoes() {
        Map<GroupRef, Long> first = told(0, Map.of(EVERYONE, 40L, SPANISH, 20L));

        assertEquals(first, told(1, Map.of(EVERYONE, 41L, SPANISH, 21L)));
        assertEquals(first, told(2, Map.of(EVERYONE, 50L, SPANISH, 21L)), "the one Spanish speaker would be known");
        Map<GroupRef, Long> tenMore = Map.of(EVERYONE, 50L, SPANISH, 30L);
        assertEquals(tenMore, told(3, tenMore));
    }

    private Map<GroupRef, Long> told(int minute, Map<GroupRef, Long> counted) {
        return held.of(
                ID, ID, new Weeks(2880, 2891), DisclosureGate.of(10), START.plusSeconds(60L * minute), () -> counted);
    }
}
