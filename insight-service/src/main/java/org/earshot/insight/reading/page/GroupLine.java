package org.earshot.insight.reading.page;

import java.util.List;
import org.earshot.insight.chart.ChangeRow;
import org.earshot.insight.chart.Sparkline;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.NeedView.Comparison;
import org.earshot.insight.reading.NeedView.GroupRow;

/**
 * A group's change, as a row of the dot plot; every member is text as shown.
 *
 * @param counted what {@code answers} counts: answers or people; always set
 * @param weeks its last weeks as a small picture, on the scale of the others
 * @param shown false when too few people stand behind it; then only its name is set
 */
public record GroupLine(
        String label,
        String dimension,
        boolean shown,
        String svg,
        String weeks,
        String before,
        String after,
        String change,
        String interval,
        String answers,
        String counted) {

    /** All rows on a common scale. */
    static List<GroupLine> of(NeedView shown, int atMost, PageText text) {
        String counted = new SeriesFigures(text).counted(shown);
        List<GroupRow> rows = shown.groups().stream().limit(atMost).toList();
        double highest =
                ChangeRow.highest(rows.stream().map(GroupRow::comparison).toList());
        double highestWeek =
                Sparkline.highest(rows.stream().map(GroupRow::weeks).toList());
        return rows.stream()
                .map(row -> line(row, highest, highestWeek, counted, text))
                .toList();
    }

    private static GroupLine line(GroupRow row, double highest, double highestWeek, String counted, PageText text) {
        Comparison compared = row.comparison();
        String picture = ChangeRow.draw(compared, highest, text);
        if (picture.isEmpty()) {
            return new GroupLine(row.label(), row.dimensionLabel(), false, "", "", "", "", "", "", "", counted);
        }
        return new GroupLine(
                row.label(),
                row.dimensionLabel(),
                true,
                picture,
                Sparkline.plain(row.weeks(), highestWeek, text),
                text.share(compared.before()),
                text.share(compared.after()),
                ComparisonLine.change(compared, text),
                ComparisonLine.interval(compared, text),
                text.count(compared.after().answers()),
                counted);
    }
}
