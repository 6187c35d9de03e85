package org.earshot.insight.tick.schedule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Duration NEW = Duration.ofMillis(200);
    private static final Duration OLD = Duration.ofMinutes(1);

    private final Pace pace = new Pace();

    @Test
    void aTrickleIsEvaluatedOnceForAllBatchesThatCameMeanwhile() {
        assertTrue(pace.woken(3, NEW, at(0)));
        assertFalse(pace.woken(2, NEW, at(100)));

        assertTrue(pace.isDue(at(300)));
        assertTrue(pace.woken(1, NEW, at(400)));
    }

    @Test
    void aBacklogIsEvaluatedWhenItIsOver() {
        pace.woken(2_000, OLD, at(0));
        pace.woken(2_000, OLD, at(1_000));

        assertFalse(pace.isDue(at(2_000)));
        assertTrue(pace.isDue(at(2_600)));
    }

    @Test
    void aBacklogThatDoesNotEndIsEvaluatedEveryHalfMinute() {
        for (int second = 0; second < 30; second++) {
            pace.woken(2_000, OLD, at(1_000L * second));
            assertFalse(pace.isDue(at(1_000L * second)));
        }

        assertTrue(pace.isDue(at(30_000)));
    }

    @Test
    void aBusyDayIsEvaluatedAtOnceHoweverLargeItsBatches() {
        pace.woken(1_000, NEW, at(0));
        pace.woken(1_000, NEW, at(200));

        assertTrue(pace.isDue(at(300)));
    }

    @Test
    void aFewOldRecordsAreNoBacklog() {
        pace.woken(20, OLD, at(0));

        assertTrue(pace.isDue(at(300)));
    }

    @Test
    void afterALookItRestsTwiceAsLongAsTheLookTook() {
        pace.looked(at(0), at(600));
        pace.woken(1, NEW, at(700));

        assertFalse(pace.isDue(at(1_700)));
        assertTrue(pace.isDue(at(1_800)));
    }

    @Test
    void aLongLookIsFollowedByAShortRest() {
        pace.looked(at(0), at(20_000));
        pace.woken(1, NEW, at(20_100));

        assertFalse(pace.isDue(at(21_400)));
        assertTrue(pace.isDue(at(21_500)));
    }

    private static long at(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
