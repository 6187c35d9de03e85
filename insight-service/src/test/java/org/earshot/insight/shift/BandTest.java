package org.earshot.insight.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BandTest {
    @Test
    void half_a_standard_error_and_ten_percent_of_odds_are_no_evidence() {
        assertEquals(0.5 * 0.2 + Math.log(1.10), Band.offset(0.2, Direction.RISE), 1e-12);
    }

    @Test
    void the_band_reaches_as_far_below_as_above() {
        assertEquals(-Band.offset(0.2, Direction.RISE), Band.offset(0.2, Direction.FALL), 0);
    }
}
