package org.earshot.insight.shift;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps 1 to 7 against the numbers of the reference prototype: a slip in any formula shows here first. */
class ReferenceNumbersTest {
    private static final double EXACT = 1e-8;

    @Test
    void step_1_expects_the_same_shares_of_every_group() {
        FrozenWeek first = frozen(209);
        FrozenWeek later = frozen(249);

        assertArrayEquals(
                new double[] {0.13010833034918115, 0.17587691013124945, 0.234791492566154, 0.30180976010149363},
                shares(first),
                EXACT);
        assertArrayEquals(
                new double[] {0.1251730131323283, 0.1722893993156064, 0.21902714964574738, 0.2716641487264739},
                shares(later),
                EXACT);
    }

    @Test
    void step_1_is_as_unsure_of_everyone_and_of_every_group() {
        FrozenWeek week = frozen(249);

        double[] errors = {
            week.standardError(0),
            week.standardError(1),
            week.standardError(2),
            week.standardError(3),
            week.standardError(4)
        };

        assertArrayEquals(
                new double[] {
                    0.15821079218228812, 0.211815872908308, 0.1983068200619775, 0.19042305985805763, 0.18506990596006367
                },
                errors,
                EXACT);
    }

    @Test
    void step_2_finds_the_same_correlation_within_weeks() {
        assertEquals(0.002774404973085615, frozen(209).overdispersion().rho(), EXACT);
        assertEquals(0.0050903693176477085, frozen(249).overdispersion().rho(), EXACT);
    }

    @Test
    void steps_3_and_4_weigh_a_week_the_same_for_everyone() {
        double[] rise = evidence(209, 0, Direction.RISE);
        double[] fall = evidence(209, 0, Direction.FALL);

        assertArrayEquals(new double[] {0.5084677047411975, 0.16699392099452195, 0.010765825748955063}, rise, EXACT);
        assertArrayEquals(new double[] {0.7932177225937959, 0.5025795972733164, 0.1644649953510226}, fall, EXACT);
    }

    @Test
    void steps_3_and_4_weigh_a_week_the_same_for_a_group() {
        double[] rise = evidence(209, 3, Direction.RISE);
        double[] fall = evidence(209, 3, Direction.FALL);

        assertArrayEquals(new double[] {0.767320002172171, 0.5035484455441637, 0.18446798913700954}, rise, EXACT);
        assertArrayEquals(new double[] {0.9285541240508052, 0.79586138653536, 0.5407820495737715}, fall, EXACT);
    }

    @Test
    void step_5_adds_the_evidence_up_to_the_same_level() {
        assertEquals(0.40738922073723816, ReferenceFamily.watchedUpTo(209).evidence(Direction.RISE), EXACT);
        assertEquals(0.6424313397432544, ReferenceFamily.watchedUpTo(209).evidence(Direction.FALL), EXACT);
        assertEquals(2.8880092208863584, ReferenceFamily.watchedUpTo(249).evidence(Direction.RISE), EXACT);
        assertEquals(3.48879351534434, ReferenceFamily.watchedUpTo(249).evidence(Direction.FALL), EXACT);
    }

    @Test
    void steps_6_and_7_alert_in_the_same_weeks_with_the_same_onsets() {
        List<FoundShift> found = ReferenceFamily.watchedUpTo(312).found();

        assertEquals(1, found.size(), "the fall takes the rise back, it is no shift of its own");
        FoundShift rise = found.get(0);
        assertEquals(Direction.RISE, rise.direction());
        assertEquals(252, rise.alertedInWeek());
        assertEquals(250, rise.onset());
        assertEquals(new FoundShift.Closing(291, 286), rise.closing());
    }

    @Test
    void step_7_estimates_the_same_size_and_interval_at_the_alert() {
        Evaluation evaluation = new Detector(new Policy(1, 104, 1, 0, Measure.SHARE))
                .watch(
                        Counts.of(ReferenceFamily.history(), 252, Measure.SHARE),
                        ReferenceFamily.history(),
                        ReferenceFamily.FIRST_WATCHED_WEEK);

        DetectedShift rise = evaluation.shifts().get(0);

        assertEquals(2.748, rise.oddsRatio(), 0.0005);
        assertEquals(1.395, rise.oddsLow(), 0.0005);
        assertEquals(4.636, rise.oddsHigh(), 0.0005);
    }

    private static FrozenWeek frozen(int week) {
        return ReferenceFamily.watchedUpTo(week).frozenWeeks().get(week - ReferenceFamily.FIRST_WATCHED_WEEK);
    }

    private static double[] shares(FrozenWeek week) {
        double[] shares = new double[4];
        for (int cell = 0; cell < shares.length; cell++) {
            shares[cell] = Logit.shareOf(week.odds()[cell]);
        }
        return shares;
    }

    private static double[] evidence(int week, int part, Direction direction) {
        Counts counts = ReferenceFamily.counts();
        FrozenWeek frozen = frozen(week);
        return Evidence.ofWeek(
                counts, frozen, Part.of(counts.cells()).get(part), frozen.standardError(part), direction);
    }
}
