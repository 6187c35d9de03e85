package org.earshot.insight.shift;

import static org.earshot.insight.shift.SimulatedFamily.FIRST_WEEK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Everyone has the need, to a degree: presence never changes, severity does. */
class SeverityTest {
    private static final int WEEKS = 90;
    private static final int SHIFT = 70;

    private final Detector ofSeverity = new Detector(Policy.standard(1).watching(Measure.SEVERITY));

    @Test
    void a_need_that_becomes_more_severe_is_heard() {
        DetectedShift shift = ofSeverity
                .evaluate(graded(SHIFT, 0), FIRST_WEEK + WEEKS - 1)
                .shifts()
                .get(0);

        assertEquals(Direction.RISE, shift.direction());
        assertTrue(shift.alertedInWeek() < FIRST_WEEK + SHIFT + 8, "alerted in week " + shift.alertedInWeek());
        assertEquals(0.4, shift.before(), 0.05);
        assertEquals(0.55, shift.after(), 0.05);
    }

    @Test
    void presence_alone_does_not_hear_it() {
        Evaluation ofPresence = new Detector(Policy.standard(1)).evaluate(graded(SHIFT, 0), FIRST_WEEK + WEEKS - 1);

        assertEquals(List.of(), ofPresence.shifts());
    }

    @Test
    void bumpy_weeks_are_seen_beneath_the_small_variance_of_grades() {
        FrozenWeek even = lastFrozen(graded(WEEKS, 0));
        FrozenWeek bumpy = lastFrozen(graded(WEEKS, 0.09));

        assertEquals(0.17, even.overdispersion().varianceRatio(), 0.09);
        assertTrue(
                even.overdispersion().rho() < 0.01,
                "rho " + even.overdispersion().rho());
        assertTrue(
                bumpy.overdispersion().rho() > 0.02,
                "rho " + bumpy.overdispersion().rho());
    }

    /** Severities of 0.2, 0.4 or 0.6, from the shift on 0.15 more, and in every other week so much more or less. */
    private static FamilyHistory graded(int shiftWeek, double bump) {
        Random random = new Random(2);
        List<Bucket> buckets = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            for (int i = 0; i < 20; i++) {
                double usual = 0.2 * (1 + random.nextInt(3)) + (week % 2 == 0 ? bump : -bump);
                double x = usual + (week >= shiftWeek ? 0.15 : 0);
                buckets.add(new Bucket(FIRST_WEEK + week, 0, 1, 1, x, x * x, 1));
            }
        }
        return new FamilyHistory(List.of(new Cell(0, Map.of())), buckets, Set.of());
    }

    private static FrozenWeek lastFrozen(FamilyHistory history) {
        Counts counts = Counts.of(history, FIRST_WEEK + WEEKS - 1, Measure.SEVERITY);
        Watch watch = new Watch(
                counts, Part.of(counts.cells()), new Policy(1, Double.MAX_VALUE, 1, 0, Measure.SEVERITY), Set.of());
        for (int week = FIRST_WEEK + 30; week < FIRST_WEEK + WEEKS; week++) {
            watch.tick(week);
        }
        return watch.frozenWeeks().get(watch.frozenWeeks().size() - 1);
    }
}
