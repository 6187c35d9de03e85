package org.earshot.insight.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.earshot.insight.chart.GapChart;
import org.earshot.insight.chart.GapScale;
import org.earshot.insight.chart.Sparkline;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.Difference;
import org.earshot.insight.equity.GapsView;
import org.earshot.insight.equity.GapsView.GroupGap;
import org.earshot.insight.equity.GapsView.Period;
import org.earshot.insight.reading.WeekPoint;
import org.jspecify.annotations.Nullable;

/**
 * A group over time: its share beside the reference's, and the gap; every member is text as shown.
 *
 * @param gapSvg empty for the reference itself
 */
public record GapTile(
        String label,
        String judged,
        boolean marked,
        String scale,
        String svg,
        String says,
        String gapScale,
        String gapSvg,
        String gapSays,
        List<PeriodLine> periods) {

    /** Four weeks as a row of the table. */
    public record PeriodLine(
            String weeks, String share, String interval, String answers, String reference, String gap) {}

    /** Groups with anything to show, all on the same scales. */
    static List<GapTile> of(GapsView view, String reference, PageText text) {
        List<GroupGap> shown = view.groups().stream()
                .filter(group -> group.periods().stream()
                        .anyMatch(period -> period.figure().released()))
                .toList();
        double highest = Sparkline.highest(
                shown.stream().map(group -> points(group.periods())).toList());
        double farthest = GapScale.farthest(shown.stream()
                .flatMap(group -> group.periods().stream())
                .flatMap(period -> Stream.ofNullable(period.gap()))
                .toList());
        List<GapTile> tiles = new ArrayList<>();
        for (GroupGap group : shown) {
            tiles.add(tile(group, reference, highest, farthest, "g" + tiles.size(), text));
        }
        return tiles;
    }

    private static GapTile tile(
            GroupGap group, String reference, double highest, double farthest, String id, PageText text) {
        CompareWords words = text.comparing();
        List<Period> periods = group.periods();
        String label = group.group().label();
        String says = says(periods, text);
        String gapSays = gapSays(periods, text);
        boolean isReference = group.gap() == null && !group.now().suppressed();
        return new GapTile(
                label,
                group.clear() ? words.clear() : "",
                group.clear(),
                text.percent(highest),
                new Sparkline(id, words.shareTitle(label), says, points(periods), highest).draw(text),
                says,
                text.distance(farthest),
                isReference
                        ? ""
                        : new GapChart(id + "-gap", words.gapTitle(label, reference), gapSays, gaps(periods), farthest)
                                .draw(text),
                gapSays,
                periods.stream().map(period -> line(period, text)).toList());
    }

    /** The reference stands where a week's expectation does: as a dashed line. */
    private static List<WeekPoint> points(List<Period> periods) {
        return periods.stream()
                .map(period -> new WeekPoint(
                        period.from(),
                        false,
                        period.figure(),
                        period.figure().suppressed() ? null : period.reference().share(),
                        null,
                        null))
                .toList();
    }

    private static List<@Nullable Difference> gaps(List<Period> periods) {
        List<@Nullable Difference> gaps = new ArrayList<>();
        periods.forEach(period -> gaps.add(period.gap()));
        return gaps;
    }

    private static String says(List<Period> periods, PageText text) {
        return periods.stream()
                .map(Period::figure)
                .filter(Figure::released)
                .reduce((earlier, later) -> later)
                .map(figure -> text.comparing()
                        .shareSays(
                                text.share(figure),
                                text.percent(Objects.requireNonNullElse(figure.low(), 0.0)),
                                text.percent(Objects.requireNonNullElse(figure.high(), 0.0))))
                .orElseGet(text.comparing()::nothingShown);
    }

    private static String gapSays(List<Period> periods, PageText text) {
        return periods.stream()
                .flatMap(period -> Stream.ofNullable(period.gap()))
                .reduce((earlier, later) -> later)
                .map(gap -> text.comparing()
                        .gapPeriodSays(text.points(gap.by()), text.points(gap.low()), text.points(gap.high())))
                .orElseGet(text.comparing()::nothingShown);
    }

    private static PeriodLine line(Period period, PageText text) {
        return new PeriodLine(
                text.words().to(text.day(period.from()), text.day(period.to())),
                text.share(period.figure()),
                text.interval(period.figure()),
                text.count(period.figure().answers()),
                text.share(period.reference()),
                GapLine.both(period.gap(), text));
    }
}
