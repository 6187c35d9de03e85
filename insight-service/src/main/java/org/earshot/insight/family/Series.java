package org.earshot.insight.family;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.insight.response.BucketCounts;
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

    /** What these closed weeks and a running one say together. */
    public Series followedBy(Series running) {
        return running.with(
                Stream.concat(weeks.stream(), running.weeks.stream()).toList());
    }

    private Series with(List<SeriesWeek> others) {
        return new Series(others, standing, weeksMissing, answersMissing);
    }

    /**
     * The same series with what has been counted by now: answers show as soon as they are counted, and what was expected stays
     * as the detector last told it.
     *
     * @param counts of the family, in and after {@code from}; earlier weeks stay as they are
     * @param to the running week, the last that is told
     */
    public Series recounted(Collection<CellCount> counts, int from, int to) {
        Map<Integer, BucketCounts> told = counts.stream()
                .filter(count -> count.week() >= from && count.week() <= to)
                .collect(Collectors.toMap(CellCount::week, CellCount::counts, BucketCounts::plus, TreeMap::new));
        Map<Integer, SeriesWeek> known =
                weeks.stream().collect(Collectors.toMap(SeriesWeek::week, Function.identity()));
        IntSummaryStatistics span = Stream.concat(known.keySet().stream(), told.keySet().stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        List<SeriesWeek> now = IntStream.rangeClosed(span.getMin(), span.getMax())
                .mapToObj(week -> known.getOrDefault(week, SeriesWeek.silent(week)))
                .map(week ->
                        week.week() < from ? week : week.counted(told.getOrDefault(week.week(), BucketCounts.NONE)))
                .toList();
        return new Series(now, standing, weeksMissing, answersMissing);
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

        /** Nobody answered, and nothing is expected. */
        static SeriesWeek silent(int week) {
            return new SeriesWeek(week, 0, 0, null, null, null);
        }

        SeriesWeek counted(BucketCounts counts) {
            return new SeriesWeek(week, counts.asked(), counts.present(), expected, expectedLow, expectedHigh);
        }

        private static @Nullable Double known(double figure) {
            return Double.isNaN(figure) ? null : figure;
        }
    }
}
