package org.earshot.insight.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A watch that is held says and keeps the same, bit for bit, as one that is made anew from all that was told and kept. */
class HeldWatchTest {
    private static final Policy POLICY = new Policy(1, 40, 5, 2, Measure.SHARE);

    private int evaluations;
    private int fromHeld;

    @Property(tries = 60)
    void whatever_is_told_in_the_running_week_and_however_many_weeks_close(@ForAll long seed) {
        RandomFamily family = RandomFamily.of(seed);
        FamilyHistory history =
                new FamilyHistory(family.history().cells(), family.history().buckets(), family.plannedSteps());
        Detector detector = new Detector(POLICY.watching(seed % 3 == 0 ? Measure.SEVERITY : Measure.SHARE));
        Random random = new Random(seed);
        HeldWatch held = null;
        List<ClosedWeek> known = List.of();

        for (int week = RandomFamily.FIRST_WEEK; week <= family.lastWeek(); week += 1 + random.nextInt(5) / 4) {
            for (FamilyHistory told : List.of(halfTold(history, week, random), history)) {
                Continued anew = detector.resume(told, week, known);
                Optional<Continued> continued =
                        held == null ? Optional.empty() : held.resume(week, told.bucketsFrom(held.week()));

                continued.ifPresent(same -> {
                    assertEquals(anew.evaluation(), same.evaluation());
                    assertEquals(anew.keeping(), same.keeping());
                });
                held = continued.orElse(anew).held();
                known = anew.keeping().of(known);
                count(continued.isPresent());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void almost_always_it_can_go_on(long seed) {
        whatever_is_told_in_the_running_week_and_however_many_weeks_close(seed);

        assertTrue(fromHeld > 0.6 * evaluations, fromHeld + " of " + evaluations);
    }

    @Test
    void a_cell_that_answers_for_the_first_time_asks_for_the_whole_history() {
        HeldWatch held = held(RandomFamily.of(1));
        Bucket unknown = Bucket.of(held.week(), 77_777, 1, 0);

        assertTrue(held.resume(held.week(), List.of(unknown)).isEmpty());
    }

    @Test
    void a_clock_that_goes_back_asks_for_the_whole_history() {
        HeldWatch held = held(RandomFamily.of(1));

        assertTrue(held.resume(held.week() - 1, List.of()).isEmpty());
    }

    @Test
    void a_cell_whose_only_answer_is_taken_back_asks_for_the_whole_history() {
        FamilyHistory history = RandomFamily.of(1).history();
        int week = RandomFamily.of(1).lastWeek();
        List<Cell> cells = new ArrayList<>(history.cells());
        cells.add(new Cell(77_777, Map.of("language", "one that is new")));
        List<Bucket> buckets = new ArrayList<>(history.buckets());
        buckets.add(Bucket.of(week, 77_777, 1, 0));
        FamilyHistory told = new FamilyHistory(cells, buckets, history.plannedSteps());
        HeldWatch held = Objects.requireNonNull(
                new Detector(POLICY).resume(told, week, List.of()).held());

        assertTrue(held.resume(week, told.bucketsFrom(week)).isPresent());
        assertTrue(held.resume(week, history.bucketsFrom(week)).isEmpty());
    }

    private void count(boolean wasHeld) {
        evaluations++;
        fromHeld += wasHeld ? 1 : 0;
    }

    private static HeldWatch held(RandomFamily family) {
        return Objects.requireNonNull(new Detector(POLICY)
                .resume(family.history(), family.lastWeek(), List.of())
                .held());
    }

    /** With some of the week's answers still to come. */
    private static FamilyHistory halfTold(FamilyHistory history, int week, Random random) {
        List<Bucket> buckets = history.buckets().stream()
                .filter(bucket -> bucket.week() != week || random.nextBoolean())
                .toList();
        return new FamilyHistory(history.cells(), buckets, history.plannedSteps());
    }
}
