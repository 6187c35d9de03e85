package org.earshot.insight.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AccumulatorTest {
    private static final double[] THREEFOLD = {3, 3, 3};
    private static final double[] NOTHING_NEW = {1, 1, 1};

    private final Accumulator accumulator = new Accumulator(3);

    @Test
    void evidence_multiplies_and_every_week_may_be_the_first() {
        accumulator.add(0, THREEFOLD);
        accumulator.add(0, THREEFOLD);

        assertEquals(3 * (1 + 3), accumulator.level());
    }

    @Test
    void half_of_the_level_is_everyone_and_half_the_mean_of_the_groups() {
        accumulator.watch(1);
        accumulator.watch(2);
        accumulator.add(0, NOTHING_NEW);
        accumulator.add(1, THREEFOLD);
        accumulator.add(2, NOTHING_NEW);

        assertEquals(0.5 * 1 + 0.5 * (3 + 1) / 2, accumulator.level());
    }

    @Test
    void a_group_that_is_not_watched_yet_does_not_count() {
        accumulator.add(0, NOTHING_NEW);
        accumulator.add(1, THREEFOLD);

        assertEquals(1, accumulator.level());
        assertEquals(0, accumulator.leadingPart());
    }

    @Test
    void the_part_with_the_largest_share_of_the_level_leads() {
        accumulator.watch(1);
        accumulator.watch(2);
        accumulator.add(0, THREEFOLD);
        accumulator.add(2, new double[] {20, 20, 20});

        assertEquals(2, accumulator.leadingPart());
    }

    @Test
    void everyone_leads_where_a_group_tells_only_as_much() {
        accumulator.watch(1);
        accumulator.watch(2);
        accumulator.add(0, THREEFOLD);
        accumulator.add(2, THREEFOLD);

        assertEquals(0, accumulator.leadingPart());
    }

    @Test
    void after_an_alert_the_search_begins_anew() {
        accumulator.add(0, THREEFOLD);
        accumulator.reset();

        assertEquals(0, accumulator.level());
    }
}
