package org.earshot.insight.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoundShiftTest {
    private static final List<Part> PARTS =
            Part.of(List.of(new Cell(0, Map.of("language", "en")), new Cell(1, Map.of("language", "es"))));
    private static final Part EVERYONE = PARTS.get(0);
    private static final Part ENGLISH = PARTS.get(1);
    private static final Part SPANISH = PARTS.get(2);

    private final FoundShift rise = found(Direction.RISE, 100, SPANISH);

    @Test
    void an_opposite_alert_about_some_of_the_same_people_closes_it() {
        assertTrue(found(Direction.FALL, 110, SPANISH).closes(rise));
        assertTrue(found(Direction.FALL, 110, EVERYONE).closes(rise));
    }

    @Test
    void another_group_or_another_rise_does_not_close_it() {
        assertFalse(found(Direction.FALL, 110, ENGLISH).closes(rise));
        assertFalse(found(Direction.RISE, 110, SPANISH).closes(rise));
    }

    @Test
    void after_a_year_it_is_what_is_usual_and_cannot_be_closed() {
        assertTrue(rise.isOpenIn(152));
        assertFalse(rise.isOpenIn(153));
        assertFalse(found(Direction.FALL, 153, SPANISH).closes(rise));
    }

    @Test
    void weeks_after_the_way_back_say_nothing_of_its_size() {
        FoundShift closed = rise.closedBy(found(Direction.FALL, 110, SPANISH));

        assertFalse(closed.isOpenIn(111));
        assertEquals(107, closed.lastWeek(200));
        assertEquals(120, rise.lastWeek(120));
        assertEquals(152, rise.lastWeek(200));
    }

    private static FoundShift found(Direction direction, int week, Part part) {
        return new FoundShift(direction, week, week - 20, new Step(week - 2, part), 120, null);
    }
}
