package org.earshot.insight.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.family.Place;
import org.earshot.insight.reading.NeedSummary;
import org.earshot.insight.reading.PlaceName;
import org.earshot.insight.reading.Standing;
import org.earshot.insight.reading.WeekPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeedTileTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);

    @Test
    void theLastFourWeeksAreComparedWithThoseBefore() {
        assertEquals(0.3, NeedTile.change(need(null, 0.1, 0.1, 0.4, 0.4, 0.4, 0.4)), 1e-9);
    }

    @Test
    void nothingIsComparedAcrossAChangeOfMeaning() {
        LocalDate third = FIRST.plusWeeks(2);

        assertEquals(0, NeedTile.change(need(third, 0.1, 0.1, 0.4, 0.4, 0.4, 0.4)), 1e-9);
        assertEquals(0.2, NeedTile.change(need(third, 0.9, 0.9, 0.2, 0.4, 0.4, 0.4, 0.4)), 1e-9);
    }

    private static NeedSummary need(@Nullable LocalDate reworded, double... shares) {
        List<WeekPoint> weeks = IntStream.range(0, shares.length)
                .mapToObj(week -> new WeekPoint(
                        FIRST.plusWeeks(week),
                        false,
                        new Figure(false, shares[week], 0.0, 1.0, 40L, 40L),
                        null,
                        null,
                        null))
                .toList();
        return new NeedSummary(
                "food-insecurity",
                "Food insecurity",
                new PlaceName(Place.organization(UUID.randomUUID()).kind(), UUID.randomUUID(), "Riverside"),
                Standing.QUIET,
                0,
                0,
                null,
                null,
                reworded,
                weeks);
    }
}
