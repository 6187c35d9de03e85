package org.earshot.insight.family;

import java.util.List;
import org.earshot.insight.shift.Evaluation;
import org.earshot.insight.shift.ExpectedWeek;
import org.earshot.insight.shift.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the latest evaluation of a family says, as it is kept for pages. Not gated: it must pass the disclosure gate before it is
 * shown.
 *
 * @param weeks from the first answer to the running week, without gaps
 * @param weeksMissing until shifts can be detected
 * @param answersMissing until shifts can be detected
 */
public record Series(List<SeriesWeek> weeks, Status.Kind standing, int weeksMissing, long answersMissing) {
    public Series {
        weeks = List.copyOf(weeks);
    }

    /** What the detector said. */
    public static Series of(Evaluation evaluation) {
        return new Series(
                evaluation.weeks().stream().map(SeriesWeek::of).toList(),
                evaluation.status().kind(),
                evaluation.status().weeksMissing(),
                evaluation.status().answersMissing());
    }

    /**
     * One week; as {@link ExpectedWeek}, with null for what is not known.
     *
     * @param asked answers, each of another person
     */
    public record SeriesWeek(
            int week,
            long asked,
            long present,
            @Nullable Double expected,
            @Nullable Double expectedLow,
            @Nullable Double expectedHigh) {

        static SeriesWeek of(ExpectedWeek week) {
            return new SeriesWeek(
                    week.week(),
                    week.asked(),
                    week.present(),
                    known(week.expected()),
                    known(week.expectedLow()),
                    known(week.expectedHigh()));
        }

        private static @Nullable Double known(double figure) {
            return Double.isNaN(figure) ? null : figure;
        }
    }
}
