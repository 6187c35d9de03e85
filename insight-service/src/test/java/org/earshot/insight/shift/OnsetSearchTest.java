package org.earshot.insight.shift;

import static org.earshot.insight.shift.SimulatedFamily.FIRST_WEEK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Weeks of 40 answers of which 8 are expected to tell of the need. */
class OnsetSearchTest {
    @Test
    void the_onset_is_the_first_week_that_tells_more() {
        Estimate estimate = search(8, 8, 8, 8, 16, 15, 17).best();

        assertEquals(FIRST_WEEK + 4, estimate.onset());
        assertEquals(Logit.of(0.4) - Logit.of(0.2), estimate.logOdds(), 0.05);
        assertTrue(estimate.low() > 0 && estimate.low() < estimate.logOdds());
    }

    @Test
    void a_week_without_answers_is_not_the_onset() {
        assertEquals(FIRST_WEEK + 4, search(8, 8, 8, -1, 16, 15, 17).best().onset());
    }

    @Test
    void not_knowing_when_widens_how_much() {
        Estimate sharp = search(8, 8, 8, 8, 24, 24, 24).best();
        Estimate blurred = search(8, 9, 11, 12, 13, 14, 13).best();

        assertTrue(blurred.high() - blurred.low() > sharp.high() - sharp.low());
    }

    /** The rise that these weeks tell of; -1 = nobody answered. */
    private static OnsetSearch search(int... present) {
        List<Bucket> buckets = new ArrayList<>();
        List<BaselineWeek> weeks = new ArrayList<>();
        for (int week = 0; week < present.length; week++) {
            if (present[week] >= 0) {
                buckets.add(Bucket.of(FIRST_WEEK + week, 0, 40, present[week]));
            }
        }
        FamilyHistory history = new FamilyHistory(List.of(new Cell(0, Map.of())), buckets, Set.of());
        Counts counts = Counts.of(history, FIRST_WEEK + present.length - 1, Measure.SHARE);
        for (int week = 0; week < present.length; week++) {
            FrozenWeek frozen = new FrozenWeek(
                    FIRST_WEEK + week, new double[] {0.25}, new double[] {0.1}, Overdispersion.USUAL, Map.of());
            weeks.add(BaselineWeek.of(counts, frozen, frozen.odds(), new int[] {0}, 0.1));
        }
        return new OnsetSearch(weeks, FIRST_WEEK, FIRST_WEEK + present.length - 1, Direction.RISE);
    }
}
