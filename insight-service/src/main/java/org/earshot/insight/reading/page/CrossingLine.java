package org.earshot.insight.reading.page;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.chart.GapRow;
import org.earshot.insight.chart.GapScale;
import org.earshot.insight.equity.GapsView;

/** People of two groups at once, as a row of a plot; every member is text as shown. */
public record CrossingLine(
        String label,
        String dimension,
        String svg,
        String share,
        String answers,
        String gap,
        String interval,
        String judged) {

    /** All rows on a common scale. */
    static List<CrossingLine> of(GapsView view, PageText text) {
        double farthest = GapScale.farthest(view.crossings().stream()
                .flatMap(crossing -> Stream.of(crossing.gap()))
                .toList());
        return view.crossings().stream()
                .map(crossing -> new CrossingLine(
                        crossing.group().label() + " · " + crossing.otherGroup().label(),
                        crossing.otherDimension().label(),
                        GapRow.draw(crossing.gap(), null, crossing.clear(), farthest, text),
                        text.share(crossing.figure()),
                        text.count(crossing.figure().answers()),
                        text.points(crossing.gap().by()),
                        GapLine.interval(crossing.gap(), text),
                        crossing.clear()
                                ? text.comparing().clear()
                                : text.comparing().unclear()))
                .toList();
    }
}
