package org.earshot.insight.reading.http;

import java.util.List;
import java.util.Locale;
import org.earshot.insight.answering.Step;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.NeedSummary;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.PlaceName;
import org.earshot.insight.reading.WeekPoint;
import org.jspecify.annotations.Nullable;

/** Lays weeks out as rows: exactly the figures that the charts show. */
final class NeedSheets {
    private NeedSheets() {}

    static Csv weeks(NeedView need, int atMost) {
        Csv csv = weeks();
        List<WeekPoint> weeks = need.weeks();
        weeks.subList(Math.max(0, weeks.size() - atMost), weeks.size())
                .forEach(week -> row(csv, need.need(), need.label(), need.place(), week));
        return csv;
    }

    /** Steps of answering, each under its own word. */
    static Csv steps(List<NeedView> steps) {
        Csv csv = weeks();
        for (NeedView step : steps) {
            String word = Step.of(step.need()).map(Step::word).orElse(step.need());
            step.weeks().forEach(week -> row(csv, word, step.label(), step.place(), week));
        }
        return csv;
    }

    static Csv weeks(List<NeedSummary> needs) {
        Csv csv = weeks();
        needs.forEach(need -> need.weeks().forEach(week -> row(csv, need.need(), need.label(), need.place(), week)));
        return csv;
    }

    private static Csv weeks() {
        return new Csv(
                "need",
                "label",
                "place_kind",
                "place_id",
                "place",
                "monday",
                "running",
                "shown",
                "share",
                "low",
                "high",
                "answers",
                "expected",
                "expected_low",
                "expected_high");
    }

    private static void row(Csv csv, String need, String label, PlaceName place, WeekPoint week) {
        Figure figure = week.figure();
        csv.add(
                need,
                label,
                place.kind().name().toLowerCase(Locale.ROOT),
                place.id(),
                place.name(),
                week.monday(),
                week.running(),
                week.drawn(),
                figure == null ? null : figure.share(),
                figure == null ? null : figure.low(),
                figure == null ? null : figure.high(),
                answers(figure),
                week.expected(),
                week.expectedLow(),
                week.expectedHigh());
    }

    private static @Nullable Long answers(@Nullable Figure figure) {
        return figure == null ? null : figure.answers();
    }
}
