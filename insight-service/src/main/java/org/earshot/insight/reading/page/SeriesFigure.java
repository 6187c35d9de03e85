package org.earshot.insight.reading.page;

import java.util.List;

/**
 * A chart with its sentence and its table.
 *
 * @param heading whose answers these are
 * @param counted what the table's counts are of: answers or people
 * @param svg markup
 * @param sentence what it says
 * @param weeks newest first
 */
public record SeriesFigure(String heading, String counted, String svg, String sentence, List<WeekLine> weeks) {
    public SeriesFigure {
        weeks = List.copyOf(weeks);
    }

    /** A row of the table; every cell is text as shown, {@code note} says why others are empty. */
    public record WeekLine(String week, String share, String interval, String answers, String expected, String note) {}
}
