package org.earshot.insight.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.earshot.insight.disclosure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A need at one place, in a line.
 *
 * @param need code of the taxonomy
 * @param label the need in the reader's language
 * @param weeksMissing until shifts can be detected; 0 unless the standing is a cold start
 * @param answersMissing until shifts can be detected, in steps of the disclosure threshold; 0 unless the standing is a cold start
 * @param latestWeek Monday of the latest closed week that is told, of the running one when there is no other, or null
 * @param latest the figure of that week, or null where none is
 * @param reworded Monday of the latest week from which a question about it means something else, or null where none is among {@code weeks}:
 *     shares before and after it are not compared
 * @param weeks the last 12 weeks, oldest first, for a sparkline
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeedSummary(
        String need,
        String label,
        PlaceName place,
        Standing standing,
        int weeksMissing,
        long answersMissing,
        @Nullable LocalDate latestWeek,
        @Nullable Figure latest,
        @Nullable LocalDate reworded,
        List<WeekPoint> weeks) {
    public NeedSummary {
        weeks = List.copyOf(weeks);
    }
}
