package org.earshot.insight.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OverdispersionTest {
    @Test
    void one_answer_weighs_whole_and_many_weigh_less_each() {
        Overdispersion bumpy = new Overdispersion(0.05, 1);

        assertEquals(1, bumpy.phi(1), 1e-12);
        assertEquals(1 + 99 * 0.05, bumpy.phi(100), 1e-12);
    }

    @Test
    void severity_that_varies_less_than_yes_or_no_weighs_more() {
        Tally halfToAll = new Tally(4, 4, 3.0, 2.5, 4);

        Overdispersion graded = Overdispersion.USUAL.withVarianceOf(halfToAll);

        assertEquals((2.5 / 4 - 0.75 * 0.75) / (0.75 * 0.25), graded.varianceRatio(), 1e-12);
    }

    @Test
    void severity_never_weighs_more_than_four_times() {
        Tally allTheSame = new Tally(10, 10, 5, 2.5, 10);

        assertEquals(0.25, Overdispersion.USUAL.withVarianceOf(allTheSame).varianceRatio());
    }

    @Test
    void shares_and_empty_histories_weigh_as_yes_or_no() {
        assertEquals(
                1,
                Overdispersion.USUAL.withVarianceOf(new Tally(10, 3, 3, 3, 10)).varianceRatio(),
                1e-12);
        assertEquals(1, Overdispersion.USUAL.withVarianceOf(Tally.NONE).varianceRatio());
    }

    @Test
    void without_weeks_the_correlation_is_the_usual_one() {
        assertEquals(Overdispersion.USUAL_RHO, new RhoEstimate().value(), 1e-12);
    }

    @Test
    void bumpy_weeks_raise_the_correlation_and_even_weeks_lower_it() {
        RhoEstimate bumpy = new RhoEstimate();
        RhoEstimate even = new RhoEstimate();
        for (int week = 0; week < 50; week++) {
            bumpy.add(4, 40, 1.2, 1);
            even.add(0.5, 40, 1.2, 1);
        }

        assertTrue(bumpy.value() > 0.05, "rho " + bumpy.value());
        assertEquals(0, even.value());
    }

    @Test
    void one_wild_week_does_not_decide() {
        RhoEstimate once = new RhoEstimate();
        once.add(1e9, 40, 1.2, 1);

        assertTrue(once.value() < 0.15, "rho " + once.value());
    }

    @Test
    void the_correlation_never_exceeds_15_percent() {
        RhoEstimate wild = new RhoEstimate();
        for (int week = 0; week < 200; week++) {
            wild.add(12, 20, 1, 1);
        }

        assertEquals(0.15, wild.value());
    }
}
