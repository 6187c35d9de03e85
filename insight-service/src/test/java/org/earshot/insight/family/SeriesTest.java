package org.earshot.insight.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.family.Series.SeriesWeek;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.shift.Status;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final CellKey ENGLISH = cell("en");
    private static final CellKey SPANISH = cell("es");
    private static final SeriesWeek TENTH = new SeriesWeek(10, 40, 8, 0.2, 0.1, 0.3);

    private final Series evaluated =
            new Series(List.of(TENTH, new SeriesWeek(11, 20, 6, 0.25, 0.1, 0.4)), Status.Kind.QUIET, 0, 0);

    @Test
    void answersSinceTheEvaluationAreCountedAndWhatWasExpectedStays() {
        Series now = evaluated.recounted(
                List.of(told(ENGLISH, 10, 40, 8), told(ENGLISH, 11, 20, 6), told(SPANISH, 11, 5, 4)), 0, 11);

        assertEquals(List.of(TENTH, new SeriesWeek(11, 25, 10, 0.25, 0.1, 0.4)), now.weeks());
    }

    @Test
    void aWeekThatWasNeverEvaluatedShowsItsAnswersAndLeavesNoGap() {
        Series now = evaluated.recounted(
                List.of(told(ENGLISH, 10, 40, 8), told(ENGLISH, 11, 20, 6), told(ENGLISH, 13, 2, 1)), 0, 13);

        assertEquals(
                List.of(new SeriesWeek(12, 0, 0, null, null, null), new SeriesWeek(13, 2, 1, null, null, null)),
                now.weeks().subList(2, 4));
    }

    @Test
    void answersThatWereWithdrawnAreGone() {
        Series now = evaluated.recounted(List.of(told(ENGLISH, 10, 40, 8)), 0, 11);

        assertEquals(List.of(TENTH, new SeriesWeek(11, 0, 0, 0.25, 0.1, 0.4)), now.weeks());
    }

    @Test
    void weeksThatWereNotCountedAgainStayAsTheyWere() {
        Series now = evaluated.recounted(List.of(told(ENGLISH, 11, 21, 6)), 11, 11);

        assertEquals(List.of(TENTH, new SeriesWeek(11, 21, 6, 0.25, 0.1, 0.4)), now.weeks());
    }

    @Test
    void weeksAfterTheRunningOneAreNotTold() {
        Series now = evaluated.recounted(
                List.of(told(ENGLISH, 10, 40, 8), told(ENGLISH, 11, 20, 6), told(ENGLISH, 12, 3, 3)), 0, 11);

        assertEquals(evaluated.weeks(), now.weeks());
    }

    private static CellKey cell(String language) {
        return new CellKey(new UUID(0, 1), new UUID(0, 2), Map.of("language", language));
    }

    private static CellCount told(CellKey cell, int week, long asked, long present) {
        return new CellCount(cell, week, new BucketCounts(asked, present, 0, 0));
    }
}
