package org.earshot.insight.shift;

import static org.earshot.insight.shift.SimulatedFamily.FIRST_WEEK;
import static org.earshot.insight.shift.SimulatedFamily.answering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A rise in week 60 that ends in week 72. */
class ReplayTest {
    private static final Policy POLICY = Policy.standard(1);

    private final SimulatedFamily family =
            answering(60).telling(0.2).shifting(60, 3, null).until(72);
    private final FamilyHistory history = family.history(3);

    @Test
    void each_alert_is_told_as_it_was_known_in_its_week() {
        List<Replay.Told> told =
                Replay.of(history, 0, family.lastWeek(), POLICY).told();

        assertEquals(2, told.size());
        DetectedShift first = told.get(0).shift();
        assertEquals(
                new Detector(POLICY).evaluate(history, first.alertedInWeek()).shifts(), List.of(first));
        assertFalse(told.get(0).closesAnEarlierShift());
    }

    @Test
    void the_way_back_is_told_with_its_own_size() {
        Replay.Told told =
                Replay.of(history, 0, family.lastWeek(), POLICY).told().get(1);

        DetectedShift back = told.shift();
        assertTrue(told.closesAnEarlierShift());
        assertEquals(Direction.FALL, back.direction());
        assertTrue(back.oddsHigh() < 1 && back.onset() >= FIRST_WEEK + 71, back.toString());
    }

    @Test
    void weeks_before_the_first_only_teach() {
        assertEquals(
                List.of(),
                Replay.of(history, FIRST_WEEK + 90, family.lastWeek(), POLICY).told());
    }

    @Test
    void a_policy_that_asks_for_a_little_more_tells_the_same_and_one_that_asks_for_much_more_may_not() {
        Replay replay = Replay.of(history, 0, family.lastWeek(), POLICY);
        double weakest = replay.told().stream()
                .mapToDouble(told -> told.shift().evidence())
                .min()
                .orElseThrow();

        assertTrue(replay.wouldTellTheSameAt(weakest));
        assertFalse(replay.wouldTellTheSameAt(Math.nextUp(weakest)));
        assertFalse(replay.wouldTellTheSameAt(1.1));
        Policy stricter = new Policy(1, weakest, POLICY.minPeople(), POLICY.minPresent(), Measure.SHARE);
        assertEquals(
                replay.told(),
                Replay.of(history, 0, family.lastWeek(), stricter).told());
    }
}
