package org.earshot.insight.tick;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");

    private final Arrivals arrivals = new Arrivals();

    @Test
    void moreIsExpectedUntilNothingMoreCameForTwoSeconds() {
        assertTrue(goOn(1, 0));
        assertTrue(goOn(2, 30));
        assertTrue(goOn(2, 31));
        assertFalse(goOn(2, 32));
    }

    @Test
    void answersThatNeverStopAreToldAfterTenMinutes() {
        for (int second = 0; second < 600; second++) {
            assertTrue(goOn(second, second), "after " + second + " s");
        }
        assertFalse(goOn(600, 600));
        assertTrue(goOn(601, 601), "and then after ten minutes again");
    }

    @Test
    void oneNeedDoesNotWaitForAnother() {
        goOn(1, 0);

        assertTrue(arrivals.goOn(ORGANIZATION, "housing", 7, START.plusSeconds(2)));
        assertFalse(goOn(1, 2));
    }

    private boolean goOn(long print, long second) {
        return arrivals.goOn(ORGANIZATION, "food", print, START.plusSeconds(second));
    }
}
