package org.earshot.insight.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.Place;
import org.earshot.insight.release.ReleasesInMemory;
import org.earshot.insight.release.Releasing;
import org.earshot.insight.release.Told;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.shift.GroupRef;
import org.junit.jupiter.api.Test;

class BeforeAndAfterTest {
    private static final UUID PROGRAM = UUID.randomUUID();
    private static final UUID SITE = UUID.randomUUID();
    private static final int ONSET = 2_900;
    private static final int ACTION = ONSET + 6;
    private static final int MEASURED = ACTION + 8;
    private static final int FROM = 2_704;

    /** Food worry rose from 30 % to 60 % at the onset. */
    private static final KnownShift RISE = shift(null);

    @Test
    void backToBeforeIsHelped() {
        Measurement measured = measure(weeks(40, 24, 12));

        assertEquals(Outcome.HELPED, measured.outcome());
        assertEquals(6 * 40, measured.before().answers());
        assertEquals(7 * 40, measured.after().answers());
        assertTrue(measured.low() > -0.45 && measured.high() < -0.15, measured.toString());
    }

    @Test
    void asHighAsBeforeTheActionIsNoChange() {
        assertEquals(Outcome.NO_CHANGE, measure(weeks(40, 24, 24)).outcome());
    }

    @Test
    void higherStillIsWorse() {
        assertEquals(Outcome.WORSE, measure(weeks(40, 24, 36)).outcome());
    }

    @Test
    void soFewAnswersThatBothNothingAndTheWholeWayBackArePossibleIsTooEarly() {
        assertEquals(Outcome.TOO_EARLY, measure(weeks(2, 1, 1)).outcome());
    }

    @Test
    void tooFewPeopleToShowIsTooEarlyAndTellsNoInterval() {
        Measurement measured = measure(weeks(9, 6, 3));

        assertEquals(Outcome.TOO_EARLY, measured.outcome());
        assertEquals(0, measured.low());
        assertEquals(0, measured.high());
    }

    @Test
    void oneWeekSinceIsTooEarlyHoweverManyAnswers() {
        Measurement measured = measured(RISE, weeks(400, 240, 120), ACTION + 2);

        assertEquals(Outcome.TOO_EARLY, measured.outcome());
    }

    @Test
    void beforeBeginsWhereAQuestionBeganToMeanSomethingElse() {
        Measurement measured = measured(weeks(40, 24, 12), Set.of(ONSET - 20, ACTION - 3));

        assertEquals(Outcome.HELPED, measured.outcome());
        assertEquals(3 * 40, measured.before().answers());
        assertEquals(7 * 40, measured.after().answers());
    }

    @Test
    void afterEndsWhereAQuestionBeginsToMeanSomethingElse() {
        Measurement measured = measured(weeks(40, 24, 12), Set.of(ACTION + 4));

        assertEquals(Outcome.HELPED, measured.outcome());
        assertEquals(3 * 40, measured.before().answers());
        assertEquals(3 * 40, measured.after().answers());
    }

    @Test
    void whatCouldNotBeToldBeforeAQuestionMeantSomethingElseNeverWillBe() {
        assertEquals(
                Outcome.REWORDED,
                measured(weeks(400, 240, 120), Set.of(ACTION + 1)).outcome());
    }

    @Test
    void aChangeOfMeaningThatIsNotAmongTheWeeksComparedChangesNothing() {
        assertEquals(measure(weeks(40, 24, 12)), measured(weeks(40, 24, 12), Set.of(MEASURED + 1)));
    }

    @Test
    void onlyTheGroupThatTheAlertToldOfIsMeasured() {
        List<CellCount> counts = new ArrayList<>(weeks(40, 24, 12));
        counts.addAll(weeks(40, 24, 24).stream()
                .map(count -> new CellCount(
                        new CellKey(PROGRAM, SITE, Map.of("language", "en")), count.week(), count.counts()))
                .toList());

        assertEquals(
                Outcome.HELPED,
                measured(shift(new GroupRef("language", "es")), counts, MEASURED + 1)
                        .outcome());
        assertEquals(
                Outcome.NO_CHANGE,
                measured(shift(new GroupRef("language", "en")), counts, MEASURED + 1)
                        .outcome());
    }

    @Test
    void weeksThatScatterMoreThanChanceWidenTheInterval() {
        List<CellCount> scattered = new ArrayList<>();
        for (int week = ONSET; week < MEASURED; week++) {
            int wanted = week <= ACTION ? 24 : 12;
            scattered.add(count(week, 40, wanted + (week % 2 == 0 ? 9 : -9)));
        }

        Measurement even = measure(weeks(40, 24, 12));
        Measurement uneven = measured(RISE, scattered, MEASURED + 1);

        assertTrue(uneven.high() - uneven.low() > 1.5 * (even.high() - even.low()), uneven + " " + even);
    }

    @Property(tries = 300)
    void theIntervalHoldsTheDifferenceOfTheSharesAndStaysWithinOne(
            @ForAll @IntRange(min = 10, max = 60) int asked,
            @ForAll @IntRange(max = 60) int before,
            @ForAll @IntRange(max = 60) int after) {
        Measurement measured = measure(weeks(asked, Math.min(before, asked), Math.min(after, asked)));

        double change = (Math.min(after, asked) - Math.min(before, asked)) / (double) asked;
        assertTrue(measured.low() <= change + 1e-9 && change <= measured.high() + 1e-9, measured.toString());
        assertTrue(measured.low() >= -1 && measured.high() <= 1, measured.toString());
    }

    private static Measurement measure(List<CellCount> counts) {
        return measured(counts, Set.of());
    }

    private static Measurement measured(List<CellCount> counts, Set<Integer> reworded) {
        return measured(RISE, counts, MEASURED + 1, reworded);
    }

    private static Measurement measured(KnownShift shift, List<CellCount> counts, int currentWeek) {
        return measured(shift, counts, currentWeek, Set.of());
    }

    private static Measurement measured(
            KnownShift shift, List<CellCount> counts, int currentWeek, Set<Integer> reworded) {
        Told told = new Releasing(new ReleasesInMemory())
                .tell(UUID.randomUUID(), "food-insecurity", counts, FROM, MEASURED + 4, 10);
        return new BeforeAndAfter(
                        shift, told, FROM, MEASURED + 4, (family, group, from, to) -> 1_000, DisclosureGate.of(10))
                .of(ACTION, MEASURED, currentWeek, reworded);
    }

    /** So many asked a week since the onset; until the action week so many say so, afterwards so many. */
    private static List<CellCount> weeks(int asked, int before, int after) {
        List<CellCount> counts = new ArrayList<>();
        for (int week = ONSET - 10; week < MEASURED + 3; week++) {
            counts.add(count(week, asked, week < ONSET ? 0 : week <= ACTION ? before : after));
        }
        return counts;
    }

    private static CellCount count(int week, int asked, int present) {
        CellKey spanish = new CellKey(PROGRAM, SITE, Map.of("language", "es"));
        return new CellCount(spanish, week, new BucketCounts(asked, present, 0, 0));
    }

    private static KnownShift shift(@org.jspecify.annotations.Nullable GroupRef group) {
        return new KnownShift(
                UUID.randomUUID(),
                new Family("food-insecurity", Place.program(PROGRAM)),
                Direction.UP,
                ONSET,
                ONSET + 1,
                false,
                group,
                new Estimate(0.3, 0.6, 0.2, 0.4, 200, 180, 0.3, 0));
    }
}
