package org.earshot.survey.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    @Test
    void aLaterIdSortsAfterAnEarlierOne() {
        UUID earlier = idAt("2026-05-03T12:00:00Z");
        UUID later = idAt("2026-05-03T12:00:00.001Z");

        assertTrue(earlier.toString().compareTo(later.toString()) < 0);
        assertEquals(7, earlier.version());
        assertEquals(2, earlier.variant());
    }

    private static UUID idAt(String instant) {
        return new TimeOrderedIds(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), new Random(7)).get();
    }
}
