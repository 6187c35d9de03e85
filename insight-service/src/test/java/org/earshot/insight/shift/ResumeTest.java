package org.earshot.insight.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From wherever the watch is taken up, it says and keeps the same, bit for bit, as one that went through the whole history. */
class ResumeTest {
    private static final Policy POLICY = new Policy(1, 40, 5, 2, Measure.SHARE);

    private final Detector detector = new Detector(POLICY);

    @Property(tries = 60)
    void a_restart_after_every_week_is_never_noticed(@ForAll long seed) {
        RandomFamily family = RandomFamily.of(seed);
        FamilyHistory history = planned(family.history(), family.plannedSteps());
        Detector either = new Detector(POLICY.watching(seed % 3 == 0 ? Measure.SEVERITY : Measure.SHARE));
        List<ClosedWeek> known = List.of();

        for (int week = RandomFamily.FIRST_WEEK; week <= family.lastWeek(); week++) {
            Continued continued = either.resume(history, week, known);
            known = continued.keeping().of(known);

            assertEquals(either.evaluate(history, week), continued.evaluation());
            assertTrue(continued.keeping().closed().size() <= 1 || isFirst(known), "replayed in week " + week);
            assertEquals(either.resume(history, week, List.of()).keeping().of(List.of()), known);
        }
    }

    @Property(tries = 200)
    void a_correction_of_any_week_says_the_same_as_if_it_had_never_been_wrong(@ForAll long seed) {
        RandomFamily family = RandomFamily.of(seed);
        FamilyHistory wrong = planned(family.history(), family.plannedSteps());
        List<ClosedWeek> known = keptOf(wrong, family.lastWeek());
        int corrected = family.anyWeek();
        FamilyHistory right = family.corrected(wrong, corrected);

        Continued continued = detector.resume(right, family.lastWeek(), known);

        assertEquals(detector.evaluate(right, family.lastWeek()), continued.evaluation());
        assertEquals(keptOf(right, family.lastWeek()), continued.keeping().of(known));
    }

    @Property(tries = 60)
    void only_the_weeks_from_a_correction_on_are_replayed(@ForAll long seed) {
        RandomFamily family = RandomFamily.of(seed);
        FamilyHistory wrong = family.history();
        List<ClosedWeek> known = keptOf(wrong, family.lastWeek());
        int corrected = family.anyWeek();
        FamilyHistory right = planned(family.corrected(wrong, corrected), wrong.plannedSteps());

        Keeping keeping = detector.resume(right, family.lastWeek(), known).keeping();

        int before = known.stream()
                .filter(week -> week.week() < corrected && week.hasState())
                .mapToInt(ClosedWeek::week)
                .max()
                .orElse(Integer.MIN_VALUE);
        assertTrue(keeping.unchangedUpTo() >= before, "replayed from " + keeping.unchangedUpTo());
    }

    @Property(tries = 60)
    void answers_of_the_running_week_leave_what_is_kept_alone(@ForAll long seed) {
        RandomFamily family = RandomFamily.of(seed);
        FamilyHistory history = family.history();
        List<ClosedWeek> known = keptOf(history, family.lastWeek());
        FamilyHistory more = family.corrected(history, family.lastWeek());

        Continued continued = detector.resume(more, family.lastWeek(), known);

        assertEquals(detector.evaluate(more, family.lastWeek()), continued.evaluation());
        assertEquals(List.of(), continued.keeping().closed());
        assertEquals(known, continued.keeping().of(known));
    }

    @Property(tries = 60)
    void a_step_planned_afterwards_is_as_if_it_had_been_known(@ForAll long seed) {
        RandomFamily family = RandomFamily.of(seed);
        FamilyHistory unaware = family.history();
        List<ClosedWeek> known = keptOf(unaware, family.lastWeek());
        FamilyHistory aware = planned(unaware, new TreeSet<>(List.of(family.anyWeek(), family.lastWeek())));

        Continued continued = detector.resume(aware, family.lastWeek(), known);

        assertEquals(detector.evaluate(aware, family.lastWeek()), continued.evaluation());
        assertEquals(
                expectations(keptOf(aware, family.lastWeek())),
                expectations(continued.keeping().of(known)));
    }

    static Stream<Policy> otherPolicies() {
        return Stream.of(
                new Policy(5, 40, 5, 2, Measure.SHARE),
                new Policy(60, 40, 5, 2, Measure.SHARE),
                new Policy(1, 8, 5, 2, Measure.SHARE),
                new Policy(100_000, 40, 5, 2, Measure.SHARE),
                new Policy(1, 40, 12, 2, Measure.SHARE),
                new Policy(1, 40, 5, 9, Measure.SHARE),
                new Policy(1, 40, 5, 2, Measure.SEVERITY));
    }

    @ParameterizedTest
    @MethodSource("otherPolicies")
    void another_policy_is_as_if_it_had_always_been(Policy other) {
        for (int seed = 0; seed < 20; seed++) {
            RandomFamily family = RandomFamily.of(seed);
            List<ClosedWeek> known = keptOf(family.history(), family.lastWeek());
            Detector changed = new Detector(other);

            Evaluation resumed =
                    changed.resume(family.history(), family.lastWeek(), known).evaluation();

            assertEquals(changed.evaluate(family.history(), family.lastWeek()), resumed);
        }
    }

    @Test
    void one_more_family_that_changes_no_decision_costs_no_replay() {
        RandomFamily family = RandomFamily.of(1);
        List<ClosedWeek> known = keptOf(family.history(), family.lastWeek());
        double evidence = detector.evaluate(family.history(), family.lastWeek()).evidenceUp();
        assertTrue(evidence < 40, "evidence " + evidence);

        Keeping keeping = new Detector(new Policy(41, 40, 5, 2, Measure.SHARE))
                .resume(family.history(), family.lastWeek(), known)
                .keeping();

        assertEquals(List.of(), keeping.closed());
    }

    @Test
    void what_cannot_be_read_is_evaluated_anew() {
        RandomFamily family = RandomFamily.of(4);
        List<ClosedWeek> known = keptOf(family.history(), family.lastWeek());
        List<ClosedWeek> cutOff = known.stream()
                .map(week -> new ClosedWeek(week.week(), new byte[3], week.state()))
                .toList();
        List<ClosedWeek> ofAnotherVersion = known.stream()
                .map(week -> new ClosedWeek(week.week(), week.expectation(), otherVersion(week)))
                .toList();
        List<ClosedWeek> withAGap = known.subList(1, known.size());

        for (List<ClosedWeek> unusable : List.of(cutOff, ofAnotherVersion, withAGap)) {
            Continued continued = detector.resume(family.history(), family.lastWeek(), unusable);

            assertEquals(detector.evaluate(family.history(), family.lastWeek()), continued.evaluation());
            assertEquals(known, continued.keeping().of(unusable));
        }
    }

    @Test
    void an_evaluation_of_an_earlier_week_uses_what_is_kept_of_the_weeks_before_it() {
        RandomFamily family = RandomFamily.of(4);
        List<ClosedWeek> known = keptOf(family.history(), family.lastWeek());

        Continued earlier = detector.resume(family.history(), family.lastWeek() - 2, known);

        assertEquals(detector.evaluate(family.history(), family.lastWeek() - 2), earlier.evaluation());
        assertEquals(List.of(), earlier.keeping().closed());
    }

    @Test
    void states_are_kept_of_the_last_weeks_and_of_one_in_a_quarter() {
        RandomFamily family = RandomFamily.of(4);

        List<ClosedWeek> known = keptOf(family.history(), family.lastWeek());

        assertTrue(known.get(known.size() - 1).hasState());
        assertTrue(known.get(known.size() - 4).hasState());
        assertTrue(known.stream().anyMatch(week -> week.week() % 13 == 0 && week.hasState()));
        assertFalse(known.stream()
                .anyMatch(week -> week.week() % 13 != 0 && week.week() < family.lastWeek() - 4 && week.hasState()));
    }

    @Test
    void fingerprints_tell_any_two_counts_apart_and_do_not_ask_for_the_order_of_groups() {
        long none = 0;

        assertNotEquals(Fingerprint.add(Fingerprint.add(none, 1), 2), Fingerprint.add(Fingerprint.add(none, 2), 1));
        assertNotEquals(Fingerprint.add(none, 0), none);
        assertNotEquals(Fingerprint.add(none, Map.of("ab", "c")), Fingerprint.add(none, Map.of("a", "bc")));
    }

    private List<ClosedWeek> keptOf(FamilyHistory history, int week) {
        return detector.resume(history, week, List.of()).keeping().of(List.of());
    }

    private static List<ClosedWeek> expectations(List<ClosedWeek> known) {
        return known.stream().map(ClosedWeek::withoutState).toList();
    }

    private static boolean isFirst(List<ClosedWeek> known) {
        return known.size() <= 1;
    }

    private static byte[] otherVersion(ClosedWeek week) {
        byte[] state = week.state();
        if (state == null) {
            return new byte[0];
        }
        state[3]++;
        return state;
    }

    private static FamilyHistory planned(FamilyHistory history, Set<Integer> steps) {
        return new FamilyHistory(history.cells(), history.buckets(), steps);
    }
}
