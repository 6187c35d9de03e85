package org.earshot.insight.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MixSplitTest {
    private static final double[] HALF_AND_HALF = {0.5, 0.5};
    private static final double[] MOSTLY_SECOND = {0.2, 0.8};
    private static final double[] RATES = {0.1, 0.3};

    @Test
    void the_same_people_telling_more_is_real() {
        MixSplit split = MixSplit.of(HALF_AND_HALF, RATES, HALF_AND_HALF, new double[] {0.2, 0.4});

        assertEquals(0.1, split.fromRealChange(), 1e-12);
        assertEquals(0, split.fromMix(), 1e-12);
    }

    @Test
    void other_people_telling_what_they_always_told_is_mix() {
        MixSplit split = MixSplit.of(HALF_AND_HALF, RATES, MOSTLY_SECOND, RATES);

        assertEquals(0, split.fromRealChange(), 1e-12);
        assertEquals(0.8 * 0.3 + 0.2 * 0.1 - 0.2, split.fromMix(), 1e-12);
    }

    @Test
    void the_two_add_up_to_the_whole_difference() {
        double[] later = {0.25, 0.2};

        MixSplit split = MixSplit.of(HALF_AND_HALF, RATES, MOSTLY_SECOND, later);

        double before = 0.5 * 0.1 + 0.5 * 0.3;
        double after = 0.2 * 0.25 + 0.8 * 0.2;
        assertEquals(after - before, split.fromRealChange() + split.fromMix(), 1e-12);
    }
}
