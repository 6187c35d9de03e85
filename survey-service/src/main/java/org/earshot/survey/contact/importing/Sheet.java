package org.earshot.survey.contact.importing;

import java.util.List;

/**
 * A table of people as it was sent.
 *
 * @param header as written
 * @param rows below it that hold anything
 */
public record Sheet(List<String> header, List<Row> rows) {
    /** More people than this come in several files. */
    public static final int MOST_ROWS = 5_000;

    /** Copies. */
    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet counts, the first line being 1
     * @param cells as written; may be fewer than the header's
     */
    public record Row(int number, List<String> cells) {
        /** Copies. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell below a heading, or empty. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Hides the cells from logs. */
    @Override
    public String toString() {
        return "Sheet[" + rows.size() + " rows]";
    }
}
