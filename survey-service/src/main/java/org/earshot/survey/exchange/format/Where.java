package org.earshot.survey.exchange.format;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file.
 *
 * @param sheet of a workbook, or null
 * @param row as the program that wrote the file counts, from 1; 0 for none
 * @param column heading, or null
 * @param pointer RFC 6901 pointer in a JSON document, or null
 */
public record Where(
        @Nullable String sheet,
        int row,
        @Nullable String column,
        @Nullable String pointer) {

    /** The file as a whole. */
    public static final Where FILE = new Where(null, 0, null, null);

    /** A cell of a workbook. */
    public static Where cell(String sheet, int row, String column) {
        return new Where(sheet, row, column, null);
    }

    /** A sheet of a workbook. */
    public static Where sheet(String sheet) {
        return new Where(sheet, 0, null, null);
    }

    /** A place in a JSON document. */
    public static Where pointer(String pointer) {
        return new Where(null, 0, null, pointer);
    }

    /** In a line, for people and for a problem's pointer: {@code survey!12 relevant}. */
    @Override
    public String toString() {
        if (pointer != null) {
            return pointer;
        }
        String place = (sheet == null ? "" : sheet) + (row == 0 ? "" : "!" + row);
        return column == null ? place : place + " " + column;
    }
}
