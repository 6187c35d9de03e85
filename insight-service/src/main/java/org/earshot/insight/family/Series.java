package org.earshot.insight.family;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.earshot.insight.disclosure.Counted;
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

    /** The same without the running week. */
    public Series closed() {
        return with(weeks.subList(0, Math.max(0, weeks.size() - 1)));
    }

    /** The same with the running week only, or with none where nobody has answered yet. */
    public Series running() {
        return with(weeks.subList(Math.max(0, weeks.size() - 1), weeks.size()));
    }

    /** The same with the last weeks only, at most so many. */
    public Series latest(int atMost) {
        return with(weeks.subList(Math.max(0, weeks.size() - atMost), weeks.size()));
    }

    /** What these closed weeks and a running one say together. */
    public Series followedBy(Series running) {
        return running.with(
                Stream.concat(weeks.stream(), running.weeks.stream()).toList());
    }

    private Series with(List<SeriesWeek> others) {
        return new Series(others, standing, weeksMissing, answersMissing);
    }

    /** The same with the counts of each week as they were told; nothing in a week that is hidden. */
    public Series telling(IntFunction<Optional<Counted>> told) {
        return new Series(
                weeks.stream()
                        .map(week -> week.counting(told.apply(week.week()).orElse(Counted.NONE)))
                        .toList(),
                standing,
                weeksMissing,
                answersMissing);
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

        private SeriesWeek counting(Counted counted) {
            return new SeriesWeek(week, counted.answers(), counted.present(), expected, expectedLow, expectedHigh);
        }

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
