package org.earshot.insight.shift;

import static org.earshot.insight.shift.SimulatedFamily.FIRST_WEEK;
import static org.earshot.insight.shift.SimulatedFamily.answering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same answers give the same bits, whatever their order and whatever was taken back; and the past stays as it was told.
 * Records compare their doubles bit by bit.
 */
class PureFunctionTest {
    private static final SimulatedFamily FAMILY = answering(30)
            .telling(0.2)
            .speaking("en", 3)
            .speaking("es", 1)
            .shifting(70, 3, "es")
            .during(90);

    private final Detector detector = new Detector(Policy.standard(20));
    private final FamilyHistory history = FAMILY.history(7);
    private final Evaluation evaluation = detector.evaluate(history, FAMILY.lastWeek());

    @Test
    void there_is_a_shift_to_compare() {
        assertEquals(1, evaluation.shifts().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void buckets_and_cells_come_in_any_order(long seed) {
        List<Bucket> buckets = new ArrayList<>(history.buckets());
        List<Cell> cells = new ArrayList<>(history.cells());
        Collections.shuffle(buckets, new Random(seed));
        Collections.shuffle(cells, new Random(seed));

        Evaluation shuffled = detector.evaluate(new FamilyHistory(cells, buckets, Set.of()), FAMILY.lastWeek());

        assertEquals(evaluation, shuffled);
    }

    @Test
    void answers_come_one_by_one_or_in_bulk() {
        List<Bucket> single = new ArrayList<>();
        for (Bucket bucket : history.buckets()) {
            for (long i = 0; i < bucket.asked(); i++) {
                single.add(Bucket.of(bucket.week(), bucket.cell(), 1, i < bucket.present() ? 1 : 0));
            }
        }

        Evaluation oneByOne = detector.evaluate(withBuckets(single), FAMILY.lastWeek());

        assertEquals(evaluation, oneByOne);
    }

    @Test
    void what_is_added_and_taken_back_was_never_there() {
        List<Bucket> buckets = new ArrayList<>(history.buckets());
        Bucket wrong = new Bucket(FIRST_WEEK + 40, 1, 9, 9, 6.3, 4.41, 9);
        Bucket ofNewGroup = new Bucket(FIRST_WEEK + 2, 5, 1, 1, 0.1, 0.01, 1);
        Bucket beforeAll = Bucket.of(FIRST_WEEK - 30, 0, 4, 2);
        buckets.addAll(List.of(wrong, ofNewGroup, beforeAll, wrong.negated(), ofNewGroup.negated()));
        buckets.add(0, beforeAll.negated());
        List<Cell> cells = new ArrayList<>(history.cells());
        cells.add(new Cell(5, Map.of("language", "ar", "age", "13-17")));

        Evaluation detour = detector.evaluate(new FamilyHistory(cells, buckets, Set.of()), FAMILY.lastWeek());

        assertEquals(evaluation, detour);
    }

    @Test
    void severities_leave_no_trace_of_their_order_either() {
        List<Bucket> buckets = new ArrayList<>();
        Random random = new Random(4);
        for (int week = 0; week < 40; week++) {
            for (int i = 0; i < 12; i++) {
                double x = random.nextInt(11) / 10.0;
                buckets.add(new Bucket(FIRST_WEEK + week, 0, 1, x > 0.5 ? 1 : 0, x, x * x, 1));
            }
        }
        Detector ofSeverity = new Detector(Policy.standard(1).watching(Measure.SEVERITY));
        FamilyHistory inOrder = withBuckets(buckets);
        Collections.shuffle(buckets, random);

        Evaluation first = ofSeverity.evaluate(inOrder, FIRST_WEEK + 39);
        Evaluation second = ofSeverity.evaluate(withBuckets(buckets), FIRST_WEEK + 39);

        assertTrue(first.evidenceUp() > 0);
        assertEquals(first, second);
    }

    @Test
    void the_rounding_of_a_callers_sum_of_severities_does_not_matter() {
        Detector ofSeverity = new Detector(Policy.standard(1).watching(Measure.SEVERITY));
        List<Bucket> rounded = new ArrayList<>();
        List<Bucket> summed = new ArrayList<>();
        for (int week = 0; week < 30; week++) {
            rounded.add(new Bucket(FIRST_WEEK + week, 0, 2, 2, 0.8, 0.5, 2));
            summed.add(new Bucket(FIRST_WEEK + week, 0, 2, 2, 0.1 + 0.7, 0.1 * 0.1 + 0.7 * 0.7, 2));
        }

        assertEquals(
                ofSeverity.evaluate(withBuckets(rounded), FIRST_WEEK + 29),
                ofSeverity.evaluate(withBuckets(summed), FIRST_WEEK + 29));
    }

    @Test
    void what_was_said_of_a_week_does_not_depend_on_later_weeks() {
        for (int week = FIRST_WEEK; week < FAMILY.lastWeek(); week++) {
            Evaluation then = detector.evaluate(history, week);
            assertEquals(evaluation.weeks().subList(0, then.weeks().size()), then.weeks());
            assertEquals(alertsUpTo(week, evaluation), alertsUpTo(week, then));
        }
    }

    @Test
    void a_group_that_appears_later_leaves_the_past_alone() {
        List<Bucket> buckets = new ArrayList<>(history.buckets());
        List<Cell> cells = new ArrayList<>(history.cells());
        cells.add(new Cell(-5, Map.of("age", "13-17", "language", "ar")));
        buckets.add(Bucket.of(FIRST_WEEK + 85, -5, 7, 3));

        Evaluation later = detector.evaluate(new FamilyHistory(cells, buckets, Set.of()), FAMILY.lastWeek());

        assertEquals(evaluation.weeks().subList(0, 85), later.weeks().subList(0, 85));
    }

    @Test
    void answers_of_the_future_do_not_count_yet() {
        List<Bucket> buckets = new ArrayList<>(history.buckets());
        buckets.add(Bucket.of(FAMILY.lastWeek() + 1, 0, 50, 50));

        assertEquals(evaluation, detector.evaluate(withBuckets(buckets), FAMILY.lastWeek()));
    }

    @Test
    void cells_may_be_listed_twice_but_not_with_other_groups() {
        List<Cell> twice = new ArrayList<>(history.cells());
        twice.addAll(history.cells());
        List<Cell> contradicting = List.of(new Cell(0, Map.of()), new Cell(0, Map.of("language", "en")));

        assertEquals(
                evaluation,
                detector.evaluate(new FamilyHistory(twice, history.buckets(), Set.of()), FAMILY.lastWeek()));
        assertThrows(IllegalArgumentException.class, () -> new FamilyHistory(contradicting, List.of(), Set.of()));
    }

    @Test
    void answers_of_an_unknown_cell_are_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new FamilyHistory(List.of(), List.of(Bucket.of(FIRST_WEEK, 3, 1, 0)), Set.of()));
    }

    @Test
    void taking_back_what_was_never_told_is_refused() {
        FamilyHistory impossible = withBuckets(List.of(Bucket.of(FIRST_WEEK, 0, -1, 0)));

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> detector.evaluate(impossible, FIRST_WEEK));

        assertTrue(String.valueOf(refusal.getMessage()).contains("week " + FIRST_WEEK + ", cell 0"));
    }

    private FamilyHistory withBuckets(List<Bucket> buckets) {
        return new FamilyHistory(history.cells(), buckets, Set.of());
    }

    private static List<String> alertsUpTo(int week, Evaluation evaluation) {
        return evaluation.shifts().stream()
                .filter(shift -> shift.alertedInWeek() <= week)
                .map(shift -> shift.direction() + " " + shift.alertedInWeek() + " " + shift.onset() + " "
                        + shift.leadingGroup())
                .toList();
    }
}
