package org.earshot.insight.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Forty answers a week, of which twelve usually tell of the need; then for a quarter only six. */
class WayBackTest {
    private static final int FIRST_WEEK = 2900;
    private static final int USUAL = 12;
    private static final int USUAL_WEEKS = 60;
    private static final int LOW = 6;
    private static final int LOW_WEEKS = 13;
    private static final int THEN_WEEKS = 5;

    @Test
    void the_way_back_closes_the_fall_and_is_no_shift_of_its_own() {
        List<DetectedShift> told = toldWhenThen(USUAL);

        assertEquals(1, told.size());
        assertEquals(Direction.FALL, told.get(0).direction());
        assertNotNull(told.get(0).closedInWeek());
    }

    @Test
    void a_rise_far_beyond_the_way_back_closes_the_fall_and_is_told_as_a_rise() {
        List<DetectedShift> told = toldWhenThen(28);

        assertEquals(2, told.size());
        assertNotNull(told.get(0).closedInWeek());
        assertEquals(Direction.RISE, told.get(1).direction());
        assertNull(told.get(1).closedInWeek());
        assertTrue(told.get(1).oddsLow() > 1 / told.get(0).oddsLow());
    }

    private static List<DetectedShift> toldWhenThen(int then) {
        List<Bucket> buckets = new ArrayList<>();
        for (int week = 0; week < USUAL_WEEKS + LOW_WEEKS + THEN_WEEKS; week++) {
            int present = week < USUAL_WEEKS ? USUAL : week < USUAL_WEEKS + LOW_WEEKS ? LOW : then;
            int bump = week % 3 - 1;
            buckets.add(Bucket.of(FIRST_WEEK + week, 0, 40, present + bump));
        }
        FamilyHistory history = new FamilyHistory(List.of(new Cell(0, Map.of())), buckets, Set.of());
        return new Detector(Policy.standard(1))
                .evaluate(history, FIRST_WEEK + USUAL_WEEKS + LOW_WEEKS + THEN_WEEKS - 1)
                .shifts();
    }
}
