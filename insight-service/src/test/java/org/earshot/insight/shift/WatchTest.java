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
import org.junit.jupiter.api.Test;

/** The slips that would still look right on a chart, each caught by what it does. */
class WatchTest {
    private static final int WATCHED_FROM = FIRST_WEEK + 30;
    private static final Policy NEVER_ALERTING = new Policy(1, Double.MAX_VALUE, 1, 0, Measure.SHARE);

    @Test
    void the_last_eight_weeks_never_teach_what_is_usual() {
        SimulatedFamily family = answering(40).telling(0.2).during(60);
        FamilyHistory calm = family.history(1);
        FamilyHistory wildInTheEnd = family.shifting(60 - 9, 50, null).history(1);

        FrozenWeek afterCalm = lastFrozen(calm, family.lastWeek());
        FrozenWeek afterWild = lastFrozen(wildInTheEnd, family.lastWeek());

        assertEquals(afterCalm.odds()[0], afterWild.odds()[0], 0);
    }

    @Test
    void the_week_before_the_guard_does_teach() {
        SimulatedFamily family = answering(40).telling(0.2).during(60);
        FamilyHistory calm = family.history(1);
        FamilyHistory wildBefore = family.shifting(60 - 10, 50, null).history(1);

        FrozenWeek afterCalm = lastFrozen(calm, family.lastWeek());
        FrozenWeek afterWild = lastFrozen(wildBefore, family.lastWeek());

        assertTrue(afterWild.odds()[0] > afterCalm.odds()[0]);
    }

    @Test
    void what_was_never_told_is_still_possible() {
        List<Bucket> never = new ArrayList<>();
        for (int week = 0; week < 60; week++) {
            never.add(Bucket.of(FIRST_WEEK + week, 0, 100_000, 0));
        }

        FrozenWeek frozen =
                lastFrozen(new FamilyHistory(List.of(new Cell(0, Map.of())), never, Set.of()), FIRST_WEEK + 59);

        assertEquals(1e-4, Logit.shareOf(frozen.odds()[0]), 1e-12);
    }

    @Test
    void weeks_in_which_people_resemble_each_other_are_weaker_evidence() {
        Counts counts = counts(
                answering(40).telling(0.2).shifting(29, 2, null).during(31).history(1));
        Part everyone = Part.of(counts.cells()).get(0);
        double[] odds = {0.25};
        FrozenWeek even = new FrozenWeek(WATCHED_FROM, odds, new double[] {0.1}, new Overdispersion(0, 1), Map.of());
        FrozenWeek bumpy = new FrozenWeek(WATCHED_FROM, odds, new double[] {0.1}, new Overdispersion(0.1, 1), Map.of());
        long asked = counts.asked(WATCHED_FROM);

        double strong = Math.log(Evidence.ofWeek(counts, even, everyone, 0.1, Direction.RISE)[1]);
        double weak = Math.log(Evidence.ofWeek(counts, bumpy, everyone, 0.1, Direction.RISE)[1]);

        assertTrue(strong > 0);
        assertEquals(strong / (1 + (asked - 1) * 0.1), weak, 1e-9);
    }

    @Test
    void a_rise_is_evidence_for_a_rise_and_against_a_fall() {
        Counts counts = counts(
                answering(40).telling(0.2).shifting(29, 3, null).during(31).history(1));
        Part everyone = Part.of(counts.cells()).get(0);
        FrozenWeek week =
                new FrozenWeek(WATCHED_FROM, new double[] {0.25}, new double[] {0.1}, Overdispersion.USUAL, Map.of());

        for (double ratio : Evidence.ofWeek(counts, week, everyone, 0.1, Direction.RISE)) {
            assertTrue(ratio > 1);
        }
        for (double ratio : Evidence.ofWeek(counts, week, everyone, 0.1, Direction.FALL)) {
            assertTrue(ratio < 1);
        }
    }

    @Test
    void after_an_alert_the_new_level_is_what_is_usual() {
        SimulatedFamily family =
                answering(60).telling(0.2).shifting(60, 2.5, null).during(110);

        Watch watch = watch(family.history(3), family.lastWeek(), Policy.standard(1));

        assertEquals(1, watch.found().size());
        FrozenWeek last = watch.frozenWeeks().get(watch.frozenWeeks().size() - 1);
        assertEquals(Logit.of(0.2) + Math.log(2.5), Math.log(last.odds()[0]), 0.2);
        double without = last.oddsWithout(watch.found().get(0).step())[0];
        assertEquals(Logit.of(0.2), Math.log(without), 0.4);
    }

    @Test
    void evidence_against_the_old_meaning_of_a_question_ends_with_it() {
        FamilyHistory history = answering(60)
                .telling(0.2)
                .shifting(57, 3, null)
                .withNewMeaningFrom(60)
                .history(1);

        double before = watch(history, FIRST_WEEK + 59, NEVER_ALERTING).evidence(Direction.RISE);
        double after = watch(history, FIRST_WEEK + 60, NEVER_ALERTING).evidence(Direction.RISE);

        assertTrue(before > 100, "evidence " + before);
        assertEquals(0, after);
    }

    @Test
    void a_group_that_has_gone_away_gathers_no_evidence() {
        FamilyHistory history = answering(40)
                .telling(0.2)
                .speaking("en", 1)
                .speaking("es", 1)
                .mixingFrom(40, Map.of("en", 1))
                .during(240)
                .history(1);

        Watch watch = watch(history, FIRST_WEEK + 239, NEVER_ALERTING);

        assertTrue(watch.evidence(Direction.RISE) < 40, "evidence " + watch.evidence(Direction.RISE));
    }

    @Test
    void groups_are_watched_once_they_have_enough_answers_before_the_week() {
        List<Cell> cells = List.of(new Cell(0, Map.of("age", "old")), new Cell(1, Map.of("age", "young")));
        List<Bucket> buckets = List.of(
                Bucket.of(FIRST_WEEK, 0, 40, 0),
                Bucket.of(FIRST_WEEK, 1, 9, 0),
                Bucket.of(FIRST_WEEK + 1, 1, 1, 0),
                Bucket.of(FIRST_WEEK + 2, 1, 1, 0));
        Counts counts = Counts.of(new FamilyHistory(cells, buckets, Set.of()), FIRST_WEEK + 2, Measure.SHARE);
        WatchedGroups groups = new WatchedGroups(counts, Part.of(cells), 10);

        groups.extend(FIRST_WEEK + 1);
        assertEquals(Set.of(1), groups.watched());
        groups.extend(FIRST_WEEK + 2);
        assertEquals(Set.of(1, 2), groups.watched());
    }

    @Test
    void a_group_that_is_everyone_is_not_watched_twice() {
        Counts counts = counts(answering(40).telling(0.2).during(31).history(1));
        WatchedGroups groups = new WatchedGroups(counts, Part.of(counts.cells()), 10);

        groups.extend(WATCHED_FROM);

        assertEquals(Set.of(), groups.watched());
    }

    @Test
    void parts_shut_each_other_out_only_within_a_dimension() {
        List<Part> parts = Part.of(
                List.of(new Cell(0, Map.of("age", "old", "site", "north")), new Cell(1, Map.of("age", "young"))));
        Part everyone = parts.get(0);
        Part old = parts.get(1);
        Part young = parts.get(2);
        Part north = parts.get(3);

        assertFalse(old.mayOverlap(young));
        assertTrue(old.mayOverlap(north));
        assertTrue(young.mayOverlap(everyone));
    }

    private static Counts counts(FamilyHistory history) {
        return Counts.of(history, WATCHED_FROM, Measure.SHARE);
    }

    private static FrozenWeek lastFrozen(FamilyHistory history, int lastWeek) {
        Watch watch = watch(history, lastWeek, NEVER_ALERTING);
        return watch.frozenWeeks().get(watch.frozenWeeks().size() - 1);
    }

    private static Watch watch(FamilyHistory history, int lastWeek, Policy policy) {
        Counts counts = Counts.of(history, lastWeek, Measure.SHARE);
        Watch watch = new Watch(counts, Part.of(counts.cells()), policy, history.plannedSteps());
        for (int week = WATCHED_FROM; week <= lastWeek; week++) {
            watch.tick(week);
        }
        return watch;
    }
}
