package org.earshot.ingest.importing;

import java.util.List;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/** What the dates of a file show of their order: one 31/12 tells how every 03/04 of the file is meant. */
final class DateEvidence {
    private int dayFirst;
    private int monthFirst;
    private int dayFirstRow;
    private int monthFirstRow;
    private int ambiguousRow;
    private @Nullable Column column;

    /** Takes in one row's cells of the columns that hold dates. */
    void add(int row, List<Column> dates, List<String> cells) {
        for (Column date : dates) {
            if (date.number() <= cells.size()) {
                WrittenDate.parse(cells.get(date.number() - 1)).ifPresent(written -> add(row, date, written));
            }
        }
    }

    private void add(int row, Column date, WrittenDate written) {
        if (written.shows() == DateOrder.DAY_MONTH) {
            dayFirst++;
            dayFirstRow = dayFirstRow == 0 ? row : dayFirstRow;
        } else if (written.shows() == DateOrder.MONTH_DAY) {
            monthFirst++;
            monthFirstRow = monthFirstRow == 0 ? row : monthFirstRow;
        } else if (written.isAmbiguous() && ambiguousRow == 0) {
            ambiguousRow = row;
            column = date;
        }
    }

    /** The order, when it is stated, shown, or does not matter; null when it cannot be told. */
    @Nullable DateOrder order(@Nullable DateOrder stated) {
        if (stated != null) {
            return stated;
        }
        if (ambiguousRow == 0) {
            return dayFirst > 0 ? DateOrder.DAY_MONTH : DateOrder.MONTH_DAY;
        }
        if (dayFirst > 0 && monthFirst > 0) {
            return null;
        }
        return dayFirst > 0 ? DateOrder.DAY_MONTH : monthFirst > 0 ? DateOrder.MONTH_DAY : null;
    }

    /** The row that shows it, or 0: it is stated, or does not matter. */
    int shownInRow(@Nullable DateOrder stated) {
        return stated != null || ambiguousRow == 0 ? 0 : Math.max(dayFirstRow, monthFirstRow);
    }

    RowProblem ambiguous() {
        Column where = column == null ? new Column(0, "", Meaning.Fact.ANSWERED_AT, true, true) : column;
        String detail = dayFirst > 0 && monthFirst > 0
                ? "some dates have the day first (row " + dayFirstRow + "), others the month (row " + monthFirstRow
                        + "): this one may be either"
                : "this date and all others may have the day first or the month first";
        return RowProblem.at(
                ambiguousRow,
                where,
                RowProblem.Code.AMBIGUOUS_DATES,
                "",
                detail,
                "Say whether dates are day-month or month-day, or write them as 2026-03-31.");
    }

    static List<Column> columns(Columns columns, Instrument instrument) {
        return columns.all().stream()
                .filter(column -> column.holds(Meaning.Fact.ANSWERED_AT) || asksForDate(column, instrument))
                .toList();
    }

    private static boolean asksForDate(Column column, Instrument instrument) {
        return column.meaning() instanceof Meaning.Asked asked
                && instrument.question(asked.question()).orElse(null) instanceof DateQuestion;
    }
}
