package org.earshot.ingest.importing;

import java.util.Locale;

/**
 * Why a row, or the whole file, is not imported.
 *
 * @param row as a spreadsheet numbers it; 0 for the file
 * @param column 1 for the first; 0 for the row as a whole
 * @param header of the column, or empty
 * @param value what stands in the cell, shortened; empty where it is a text in a person's own words
 * @param detail what is wrong
 * @param fix what to do about it
 */
public record RowProblem(int row, int column, String header, Code code, String value, String detail, String fix) {
    private static final int SHOWN_CHARS = 60;

    /** Keeps the value short. */
    public RowProblem {
        value = value.length() <= SHOWN_CHARS ? value : value.substring(0, SHOWN_CHARS) + "…";
    }

    /** Everything that can be wrong. */
    public enum Code {
        UNREADABLE,
        NO_ROWS,
        TOO_MANY_ROWS,
        UNKNOWN_MEANING,
        REPEATED_MEANING,
        NO_QUESTION,
        NO_DATE_COLUMN,
        NO_PROGRAM,
        NO_SITE,
        AMBIGUOUS_DATES,
        EXTRA_CELLS,
        NO_DATE,
        WRONG_DATE,
        UNKNOWN_PROGRAM,
        UNKNOWN_SITE,
        UNKNOWN_LANGUAGE,
        UNKNOWN_CHOICE,
        WRONG_VALUE,
        NO_ANSWERS,
        NO_ID,
        REPEATED_ID,
        NOT_ACCEPTED;

        /** As written in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static RowProblem ofFile(Code code, String detail, String fix) {
        return new RowProblem(0, 0, "", code, "", detail, fix);
    }

    static RowProblem at(int row, Column column, Code code, String value, String detail, String fix) {
        return new RowProblem(row, column.number(), column.header(), code, value, detail, fix);
    }
}
