package org.earshot.insight.shift;

import static org.earshot.insight.shift.SimulatedFamily.FIRST_WEEK;
import static org.earshot.insight.shift.SimulatedFamily.answering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The figures that a page shows. */
class EvaluationTest {
    @Test
    void weeks_since_the_alert_make_the_estimate_surer_and_keep_it_true() {
        SimulatedFamily family = answering(60).telling(0.2).shifting(60, 2.5, null);
        FamilyHistory history = family.history(3);
        Detector detector = new Detector(Policy.standard(1));

        DetectedShift later =
                detector.evaluate(history, FIRST_WEEK + 100).shifts().get(0);
        DetectedShift first =
                detector.evaluate(history, later.alertedInWeek()).shifts().get(0);

        assertEquals(first.onset(), later.onset());
        assertTrue(later.answersSince() > 5 * first.answersSince());
        assertTrue(width(later) < 0.7 * width(first), width(later) + " after " + width(first));
        assertTrue(
                width(later) > 2 * 1.96 * bandError(history, later.alertedInWeek()),
                "surer than what it is compared with");
        assertEquals(Math.log(2.5), Math.log(later.oddsRatio()), 0.25);
        assertEquals(0.2, later.before(), 0.03);
    }

    @Test
    void a_real_rise_beside_other_people_answering_is_split_in_two() {
        FamilyHistory history = answering(300)
                .telling(0.1)
                .speaking("en", 8)
                .speaking("es", 2, 1.5)
                .mixingFrom(80, Map.of("en", 2, "es", 8))
                .shifting(80, 2.5, null)
                .history(4);

        DetectedShift shift = new Detector(Policy.standard(1))
                .evaluate(history, FIRST_WEEK + 103)
                .shifts()
                .get(0);

        double english = 0.1;
        double spanish = 0.332;
        double englishLater = 0.217;
        double spanishLater = 0.554;
        assertEquals((englishLater - english + spanishLater - spanish) / 2, shift.fromRealChange(), 0.04);
        assertEquals(0.6 * (spanish + spanishLater - english - englishLater) / 2, shift.fromMix(), 0.04);
    }

    @Test
    void evidence_half_way_to_an_alert_is_on_the_watch_list() {
        FamilyHistory history = answering(60).telling(0.2).shifting(80, 2, null).history(3);
        double evidence = evaluate(history, Double.MAX_VALUE).evidenceUp();

        assertTrue(evidence > 30, "evidence " + evidence);
        assertEquals(
                Status.Kind.WATCH, evaluate(history, 1.5 * evidence).status().kind());
        assertEquals(Status.Kind.QUIET, evaluate(history, 3 * evidence).status().kind());
        assertEquals(
                Status.Kind.SHIFTED, evaluate(history, 0.9 * evidence).status().kind());
    }

    @Test
    void every_week_has_its_interval_and_the_band_of_what_is_no_evidence() {
        SimulatedFamily family = answering(40).telling(0.2).during(30);

        ExpectedWeek week = new Detector(Policy.standard(1))
                .evaluate(family.history(1), family.lastWeek())
                .weeks()
                .get(29);

        assertTrue(week.low() < week.share() && week.share() < week.high());
        assertTrue(week.expectedLow() < week.expected() && week.expected() < week.expectedHigh());
        assertTrue(Logit.of(week.expectedHigh()) - Logit.of(week.expected()) > Math.log(1.10));
    }

    @Test
    void a_week_without_answers_has_no_numbers() {
        FamilyHistory history = new FamilyHistory(
                List.of(new Cell(0, Map.of())),
                List.of(Bucket.of(FIRST_WEEK, 0, 5, 1), Bucket.of(FIRST_WEEK + 2, 0, 5, 1)),
                Set.of());

        List<ExpectedWeek> weeks = new Detector(Policy.standard(1))
                .evaluate(history, FIRST_WEEK + 2)
                .weeks();

        assertEquals(3, weeks.size());
        assertFalse(weeks.get(1).answered());
        assertTrue(Double.isNaN(weeks.get(1).share()));
    }

    @Test
    void groups_of_every_dimension_are_told_and_small_ones_left_out() {
        FamilyHistory history = twoDimensions();

        DetectedShift shift = new Detector(Policy.standard(1))
                .evaluate(history, FIRST_WEEK + 59)
                .shifts()
                .get(0);

        Map<GroupRef, Long> answers = new TreeMap<>();
        shift.groups().forEach(group -> answers.put(group.group(), group.answers()));
        assertEquals(
                Set.of(
                        new GroupRef("language", "en"),
                        new GroupRef("language", "es"),
                        new GroupRef("site", "north"),
                        new GroupRef("site", "south")),
                answers.keySet());
        for (GroupChange group : shift.groups()) {
            assertTrue(group.low() < group.after() && group.after() < group.high());
            assertTrue(group.after() > group.before());
        }
    }

    /** Ten answers a week in each of four cells, one of them who told no language; two of ten have the need, later five. */
    private static FamilyHistory twoDimensions() {
        List<Cell> cells = List.of(
                new Cell(0, Map.of("language", "en", "site", "north")),
                new Cell(1, Map.of("language", "es", "site", "north")),
                new Cell(2, Map.of("language", "en", "site", "south")),
                new Cell(3, Map.of("site", "south")),
                new Cell(4, Map.of("language", "ar", "site", "south")));
        List<Bucket> buckets = new ArrayList<>();
        for (int week = 0; week < 60; week++) {
            for (int cell = 0; cell < 4; cell++) {
                buckets.add(Bucket.of(FIRST_WEEK + week, cell, 10, week < 50 ? 1 + week % 3 : 5));
            }
        }
        buckets.add(Bucket.of(FIRST_WEEK + 55, 4, 4, 2));
        return new FamilyHistory(cells, buckets, Set.of());
    }

    /** As it stands in the second week of a rise, at a budget of so many weeks to a false alert. */
    private static Evaluation evaluate(FamilyHistory history, double falseAlarmWeeks) {
        return new Detector(new Policy(1, falseAlarmWeeks, 10, 3, Measure.SHARE)).evaluate(history, FIRST_WEEK + 81);
    }

    /** The expectation's standard error in a week, read back from its band (step 3). */
    private static double bandError(FamilyHistory history, int week) {
        ExpectedWeek expected =
                new Detector(Policy.standard(1)).evaluate(history, week).weeks().get(week - FIRST_WEEK);
        return 2 * (Logit.of(expected.expectedHigh()) - Logit.of(expected.expected()) - Math.log(1.10));
    }

    private static double width(DetectedShift shift) {
        return Math.log(shift.oddsHigh()) - Math.log(shift.oddsLow());
    }
}
