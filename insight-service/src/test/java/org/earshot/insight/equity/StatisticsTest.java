package org.earshot.insight.equity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.GapsView.Verdict;
import org.junit.jupiter.api.Test;

/** The formulas, against numbers that others published. */
class StatisticsTest {
    private static final MantelHaenszel.Stratum SMALL_STONES = new MantelHaenszel.Stratum(81, 87, 234, 270);
    private static final MantelHaenszel.Stratum LARGE_STONES = new MantelHaenszel.Stratum(192, 263, 55, 80);

    @Test
    void aDifferenceOfSharesHasTheIntervalThatNewcombePublished() {
        // Newcombe 1998, table II: 56/70 - 48/80, method 10
        Difference difference = between(56, 70, 48, 80);

        assertEquals(.2, difference.by(), 1e-9);
        assertEquals(.0524, difference.low(), 5e-5);
        assertEquals(.3339, difference.high(), 5e-5);
        assertTrue(difference.excludesZero());
    }

    @Test
    void twoSmallSharesHaveTheIntervalThatNewcombePublished() {
        // Newcombe 1998, table II: 9/10 - 3/10, method 10
        Difference difference = between(9, 10, 3, 10);

        assertEquals(.1705, difference.low(), 5e-5);
        assertEquals(.8090, difference.high(), 5e-5);
    }

    @Test
    void aSuppressedFigureHasNoDifference() {
        assertNull(Difference.between(Figure.SUPPRESSED, figure(3, 20)));
        assertNull(Difference.between(figure(3, 20), Figure.SUPPRESSED));
    }

    @Property(tries = 200)
    void turningADifferenceAroundTurnsItsInterval(
            @ForAll @IntRange(min = 5, max = 400) int n,
            @ForAll @IntRange(min = 5, max = 400) int m,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 100) int otherPercent) {
        Difference one = between(n * percent / 100, n, m * otherPercent / 100, m);
        Difference other = between(m * otherPercent / 100, m, n * percent / 100, n);

        assertEquals(one.by(), -other.by(), 1e-12);
        assertEquals(one.low(), -other.high(), 1e-12);
        assertTrue(one.low() <= one.by() && one.by() <= one.high());
        assertTrue(one.low() >= -1 - 1e-9 && one.high() <= 1 + 1e-9);
    }

    @Test
    void kidneyStonesAreReversedWithinTheirSizes() {
        // Charig et al. 1986 (BMJ 292:879): open surgery does better with small stones and with large ones, and worse
        // with all.
        Difference all = MantelHaenszel.of(List.of(new MantelHaenszel.Stratum(81 + 192, 87 + 263, 234 + 55, 270 + 80)));
        Difference within = MantelHaenszel.of(List.of(SMALL_STONES, LARGE_STONES));

        assertEquals(-.0457, all.by(), 5e-5);
        assertEquals(.0539, within.by(), 5e-4);
        assertTrue(SMALL_STONES.difference() > 0 && LARGE_STONES.difference() > 0);
        assertEquals(Verdict.REVERSED, WithinReading.verdict(all.by(), within.by()));
    }

    @Test
    void ofASingleStratumThePooledDifferenceHasTheUsualVariance() {
        Difference pooled = MantelHaenszel.of(List.of(new MantelHaenszel.Stratum(30, 100, 20, 100)));

        double variance = (.3 * .7 + .2 * .8) / 100;
        assertEquals(.1, pooled.by(), 1e-12);
        assertEquals(.1 - 1.959964 * Math.sqrt(variance), pooled.low(), 1e-9);
    }

    @Test
    void aGapOfWhichLessThanHalfIsLeftWithinComesFromElsewhere() {
        assertEquals(Verdict.SMALLER, WithinReading.verdict(.2, .09));
        assertEquals(Verdict.SAME, WithinReading.verdict(.2, .12));
        assertEquals(Verdict.SMALLER, WithinReading.verdict(.2, -.004), "half a point the other way is nothing");
    }

    @Test
    void ofSeveralComparisonsOnlyThoseStandThatHolmLets() {
        assertEquals(List.of(true, false, false, true), Holm.stand(List.of(.01, .04, .03, .005)));
        assertEquals(List.of(false, false), Holm.stand(List.of(.03, .2)), "one in twenty is not enough for two");
        assertEquals(List.of(), Holm.stand(List.of()));
    }

    @Test
    void theLimitsOfAFunnelNarrowAsMorePeopleAnswer() {
        Funnel funnel = Funnel.of(.3, List.of(.3, .3), List.of(50L, 200L));

        assertEquals(1, funnel.widening());
        assertEquals(.3 + 1.959964 * Math.sqrt(.21 / 100), funnel.limit(Funnel.INNER, 100), 1e-9);
        assertEquals(0, funnel.limit(-Funnel.OUTER, 10), "no share is below zero");
        assertTrue(funnel.limit(Funnel.INNER, 400) < funnel.limit(Funnel.INNER, 100));
    }

    @Test
    void placesThatDifferAmongThemselvesWidenEveryLimitAndASingleOutlierDoesNot() {
        List<Long> hundredEach = Collections.nCopies(12, 100L);
        List<Double> scattered = List.of(.1, .12, .14, .2, .25, .3, .35, .4, .45, .48, .5, .52);
        List<Double> oneOutlier = Stream.concat(Collections.nCopies(11, .3).stream(), Stream.of(.9))
                .toList();

        assertTrue(Funnel.of(.3, scattered, hundredEach).widening() > 2);
        assertEquals(1, Funnel.of(.3, oneOutlier, hundredEach).widening());
        assertEquals(
                1,
                Funnel.of(.3, scattered.subList(0, 9), hundredEach.subList(0, 9))
                        .widening(),
                "too few to tell");
    }

    @Test
    void weeksAreCutIntoPeriodsOfFourAndIntoHalves() {
        Weeks weeks = Weeks.closedBefore(2900, 24);

        assertEquals(6, weeks.periods().size());
        assertEquals(new Weeks(2876, 2879), weeks.periods().get(0));
        assertEquals(new Weeks(2896, 2899), weeks.periods().get(5));
        assertEquals(new Weeks(2876, 2887), weeks.earlier());
        assertEquals(new Weeks(2888, 2899), weeks.later());
        assertFalse(weeks.contains(2900), "the running week is not over");
    }

    @Test
    void weeksThatBeginAnewHaveNoEarlierHalfBeforeACutLiesInThem() {
        Weeks weeks = Weeks.closedBefore(2900, 24);

        assertEquals(new Weeks(2890, 2895), weeks.since(2890).earlier());
        assertEquals(new Weeks(2896, 2899), weeks.since(2890).later());
        assertEquals(0, weeks.since(2897).earlier().count());
        assertEquals(weeks.since(2897), weeks.since(2897).later());
        assertEquals(List.of(new Weeks(2897, 2899)), weeks.since(2897).periods());
        assertEquals(weeks, weeks.since(2800));
    }

    @Test
    void weeksThatBeginAnewWithTheRunningWeekAreNone() {
        Weeks none = Weeks.closedBefore(2900, 24).since(2900);

        assertEquals(0, none.count());
        assertEquals(List.of(), none.periods());
        assertEquals(0, none.earlier().count());
        assertEquals(0, none.later().count());
    }

    static Figure figure(long present, long answers) {
        return DisclosureGate.of(5).figure(new Counted(present, answers, Math.max(5, answers)));
    }

    private static Difference between(long present, long answers, long otherPresent, long otherAnswers) {
        return Objects.requireNonNull(Difference.between(figure(present, answers), figure(otherPresent, otherAnswers)));
    }
}
