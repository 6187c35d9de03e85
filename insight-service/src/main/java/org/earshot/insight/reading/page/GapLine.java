package org.earshot.insight.reading.page;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.chart.GapRow;
import org.earshot.insight.chart.GapScale;
import org.earshot.insight.equity.Difference;
import org.earshot.insight.equity.GapsView;
import org.earshot.insight.equity.GapsView.GroupGap;
import org.jspecify.annotations.Nullable;

/**
 * A group's gap now and before, as a row of a plot and of a table; every member is text as shown.
 *
 * @param shown whether there is a gap: neither suppressed nor the reference itself
 * @param share of the group, or why it is not shown
 * @param judged how sure and where it goes
 * @param missing how many more answers would do, or empty
 */
public record GapLine(
        String label,
        boolean shown,
        String svg,
        String share,
        String shareInterval,
        String answers,
        String gap,
        String interval,
        String before,
        String change,
        String judged,
        String missing) {

    /** All rows on a common scale. */
    static List<GapLine> of(GapsView view, PageText text) {
        double farthest = GapScale.farthest(view.groups().stream()
                .flatMap(group -> Stream.ofNullable(group.gap()))
                .toList());
        return view.groups().stream().map(group -> line(group, farthest, text)).toList();
    }

    private static GapLine line(GroupGap group, double farthest, PageText text) {
        Difference gap = group.gap();
        String share = text.share(group.now());
        String interval = text.interval(group.now());
        String answers = text.count(group.now().answers());
        String label = group.group().label();
        if (gap == null) {
            return new GapLine(label, false, "", share, interval, answers, "", "", "", "", "", "");
        }
        Long missing = group.answersMissing();
        return new GapLine(
                label,
                true,
                GapRow.draw(gap, group.gapBefore(), group.clear(), farthest, text),
                share,
                interval,
                answers,
                text.points(gap.by()),
                interval(gap, text),
                both(group.gapBefore(), text),
                both(group.gapChange(), text),
                judged(group, text.comparing()),
                missing == null ? "" : text.comparing().answersMissing(text.count(missing)));
    }

    private static String judged(GroupGap group, CompareWords words) {
        String clear = group.clear() ? words.clear() : words.unclear();
        return switch (group.trend()) {
            case WIDENING -> clear + ", " + words.widening();
            case NARROWING -> clear + ", " + words.narrowing();
            case STEADY, UNKNOWN -> clear;
        };
    }

    /** "+12 to +30". */
    static String interval(Difference difference, PageText text) {
        return text.words().to(text.points(difference.low()), text.points(difference.high()));
    }

    /** "+21 (+12 to +30)", or nothing. */
    static String both(@Nullable Difference difference, PageText text) {
        return difference == null ? "" : text.points(difference.by()) + " (" + interval(difference, text) + ")";
    }
}
