package org.earshot.insight.shift;

import static org.earshot.insight.shift.SimulatedFamily.FIRST_WEEK;
import static org.earshot.insight.shift.SimulatedFamily.answering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manager would be told, from whole histories. */
class DetectorTest {
    private final Detector detector = new Detector(Policy.standard(20));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_rise_in_one_group_is_heard_within_weeks_and_names_the_group(long seed) {
        SimulatedFamily family = answering(40)
                .telling(0.15)
                .speaking("en", 6)
                .speaking("es", 3)
                .speaking("ar", 1)
                .shifting(80, 4, "es");

        Evaluation evaluation = detector.evaluate(family.history(seed), family.lastWeek());

        DetectedShift shift = firstSince(80, evaluation);
        assertEquals(Direction.RISE, shift.direction());
        assertEquals(new GroupRef("language", "es"), shift.leadingGroup());
        assertTrue(shift.alertedInWeek() < FIRST_WEEK + 80 + 8, "alerted in week " + shift.alertedInWeek());
        assertTrue(Math.abs(shift.onset() - (FIRST_WEEK + 80)) <= 4, "onset " + shift.onset());
    }

    @Test
    void a_rise_of_everyone_says_how_much_and_how_sure() {
        SimulatedFamily family =
                answering(60).telling(0.2).speaking("en", 1).speaking("es", 1).shifting(80, 2.5, null);

        Evaluation evaluation = detector.evaluate(family.history(3), family.lastWeek());

        DetectedShift shift = firstSince(80, evaluation);
        assertNull(shift.leadingGroup());
        assertTrue(shift.oddsLow() < 2.5 && 2.5 < shift.oddsHigh(), shift.toString());
        assertEquals(0.2, shift.before(), 0.05);
        assertEquals(0.385, shift.after(), 0.05);
        assertTrue(shift.beforeAfterLow() > 0 && shift.beforeAfterHigh() < 0.4, shift.toString());
        assertEquals(shift.after() - shift.before(), shift.fromRealChange(), 0.03);
        assertEquals(0, shift.fromMix(), 0.03);
        assertEquals(2, shift.groups().size());
        assertEquals(Status.Kind.SHIFTED, evaluation.status().kind());
    }

    @Test
    void a_fall_is_heard_as_a_fall() {
        SimulatedFamily family = answering(60).telling(0.3).shifting(80, 0.3, null);

        DetectedShift shift = firstSince(80, detector.evaluate(family.history(3), family.lastWeek()));

        assertEquals(Direction.FALL, shift.direction());
        assertTrue(shift.after() < shift.before() && shift.oddsHigh() < 1, shift.toString());
    }

    @Test
    void a_need_that_goes_back_to_before_closes_its_shift() {
        SimulatedFamily family =
                answering(60).telling(0.2).shifting(60, 3, null).until(72);

        Evaluation evaluation = detector.evaluate(family.history(3), family.lastWeek());

        assertEquals(1, evaluation.shifts().size(), evaluation.shifts().toString());
        int closed = Objects.requireNonNull(evaluation.shifts().get(0).closedInWeek());
        assertTrue(closed >= FIRST_WEEK + 72 && closed < FIRST_WEEK + 80, "closed in week " + closed);
        assertEquals(Status.Kind.QUIET, evaluation.status().kind());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void other_people_answering_is_not_a_shift(long seed) {
        SimulatedFamily family = answering(40)
                .telling(0.1)
                .speaking("en", 8)
                .speaking("es", 2, 1.5)
                .mixingFrom(80, Map.of("en", 2, "es", 8));

        Evaluation evaluation = detector.evaluate(family.history(seed), family.lastWeek());

        assertEquals(List.of(), evaluation.shifts());
        assertTrue(rawShare(evaluation, 80, 104) > 1.5 * rawShare(evaluation, 40, 80), "the raw share did change");
    }

    @Test
    void a_question_with_a_new_meaning_is_not_a_shift() {
        SimulatedFamily planned =
                answering(60).telling(0.2).shifting(60, 3, null).withNewMeaningFrom(60);
        SimulatedFamily unplanned = answering(60).telling(0.2).shifting(60, 3, null);

        List<DetectedShift> ofPlanned =
                detector.evaluate(planned.history(3), planned.lastWeek()).shifts();
        List<DetectedShift> ofUnplanned =
                detector.evaluate(unplanned.history(3), unplanned.lastWeek()).shifts();

        assertEquals(List.of(), ofPlanned);
        assertEquals(1, ofUnplanned.size());
    }

    @Test
    void the_running_week_can_tip_an_alert() {
        SimulatedFamily family =
                answering(60).telling(0.2).shifting(80, 3, null).during(82);

        DetectedShift shift = firstSince(80, detector.evaluate(family.history(3), family.lastWeek()));

        assertEquals(family.lastWeek(), shift.alertedInWeek());
    }

    @Test
    void an_alert_rests_on_enough_people() {
        SimulatedFamily family =
                answering(3).telling(0.05).shifting(60, 60, null).during(64);
        Detector cautious = new Detector(new Policy(1, 104, 10, 3, Measure.SHARE));
        Detector careless = new Detector(new Policy(1, 104, 1, 0, Measure.SHARE));

        DetectedShift told = firstSince(60, cautious.evaluate(family.during(72).history(5), FIRST_WEEK + 71));
        DetectedShift blurted =
                firstSince(60, careless.evaluate(family.during(72).history(5), FIRST_WEEK + 71));

        assertTrue(told.alertedInWeek() > blurted.alertedInWeek(), told + " against " + blurted);
    }

    @Test
    void more_families_ask_for_more_evidence() {
        assertEquals(104, Policy.standard(20).alertAt());
        assertEquals(1000, Policy.standard(1000).alertAt());
    }

    private static DetectedShift firstSince(int week, Evaluation evaluation) {
        return evaluation.shifts().stream()
                .filter(shift -> shift.alertedInWeek() >= FIRST_WEEK + week)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing heard since week " + week));
    }

    private static double rawShare(Evaluation evaluation, int from, int to) {
        List<ExpectedWeek> weeks = evaluation.weeks().subList(from, to);
        double present = weeks.stream().mapToLong(ExpectedWeek::present).sum();
        return present / weeks.stream().mapToLong(ExpectedWeek::asked).sum();
    }
}
