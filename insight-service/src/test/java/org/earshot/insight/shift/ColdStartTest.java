package org.earshot.insight.shift;

import static org.earshot.insight.shift.SimulatedFamily.FIRST_WEEK;
import static org.earshot.insight.shift.SimulatedFamily.answering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColdStartTest {
    private final Detector detector = new Detector(Policy.standard(1));

    @Test
    void without_any_answer_everything_is_missing() {
        Evaluation evaluation = detector.evaluate(new FamilyHistory(List.of(), List.of(), Set.of()), FIRST_WEEK);

        assertEquals(Status.coldStart(16, 30), evaluation.status());
        assertEquals(List.of(), evaluation.weeks());
    }

    @Test
    void a_young_family_shows_plain_intervals_and_how_many_weeks_are_missing() {
        SimulatedFamily family = answering(20).telling(0.2).during(11);

        Evaluation evaluation = detector.evaluate(family.history(1), family.lastWeek());

        assertEquals(Status.coldStart(6, 0), evaluation.status());
        assertEquals(11, evaluation.weeks().size());
        ExpectedWeek week = evaluation.weeks().get(3);
        assertTrue(week.low() < week.share() && week.share() < week.high());
        assertFalse(week.expectationKnown());
    }

    @Test
    void detection_begins_after_sixteen_weeks() {
        SimulatedFamily family = answering(20).telling(0.2).during(17);

        Evaluation evaluation = detector.evaluate(family.history(1), family.lastWeek());

        assertEquals(Status.Kind.QUIET, evaluation.status().kind());
        assertFalse(evaluation.weeks().get(15).expectationKnown());
        assertTrue(evaluation.weeks().get(16).expectationKnown());
    }

    @Test
    void few_answers_are_missing_by_number() {
        FamilyHistory history = everyWeek(20, 1);

        Evaluation evaluation = detector.evaluate(history, FIRST_WEEK + 19);

        assertEquals(Status.Kind.COLD_START, evaluation.status().kind());
        assertEquals(10, evaluation.status().answersMissing());
        assertTrue(evaluation.status().weeksMissing() > 0);
    }

    @Test
    void one_round_of_asking_is_not_yet_what_is_usual() {
        FamilyHistory history = new FamilyHistory(
                List.of(new Cell(0, Map.of())), List.of(Bucket.of(FIRST_WEEK, 0, 500, 100)), Set.of());

        Evaluation evaluation = detector.evaluate(history, FIRST_WEEK + 60);

        assertEquals(Status.Kind.COLD_START, evaluation.status().kind());
        assertEquals(0, evaluation.status().answersMissing());
    }

    @Test
    void enough_answers_count_only_once_they_may_teach() {
        FamilyHistory history = new FamilyHistory(
                List.of(new Cell(0, Map.of())),
                List.of(
                        Bucket.of(FIRST_WEEK, 0, 1, 0),
                        Bucket.of(FIRST_WEEK + 40, 0, 20, 4),
                        Bucket.of(FIRST_WEEK + 41, 0, 20, 4),
                        Bucket.of(FIRST_WEEK + 42, 0, 20, 4)),
                Set.of());

        Evaluation guarded = detector.evaluate(history, FIRST_WEEK + 50);
        Evaluation taught = detector.evaluate(history, FIRST_WEEK + 51);

        assertEquals(Status.coldStart(1, 0), guarded.status());
        assertEquals(Status.Kind.QUIET, taught.status().kind());
    }

    private static FamilyHistory everyWeek(int weeks, int asked) {
        List<Bucket> buckets = IntStream.range(0, weeks)
                .mapToObj(week -> Bucket.of(FIRST_WEEK + week, 0, asked, 0))
                .toList();
        return new FamilyHistory(List.of(new Cell(0, Map.of())), buckets, Set.of());
    }
}
