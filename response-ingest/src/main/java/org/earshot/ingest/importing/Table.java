package org.earshot.ingest.importing;

import java.util.List;

/** A table that can be read from its beginning as often as needed, row by row. */
public interface Table {

    /** The cells of its header, as written. */
    List<String> header();

    /** How it was understood, for people: character set and separator. */
    Reading reading();

    /**
     * Visits every row below the header that is not empty, in order.
     *
     * @throws UnreadableTable where the rest cannot be read
     */
    void rows(Visitor visitor);

    /** How a file was understood. */
    record Reading(String charset, String separator) {}

    /** Takes rows. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Takes one.
         *
         * @param row as a spreadsheet numbers it, the first line being 1
         * @param cells as written
         * @return false to see no more
         */
        boolean row(int row, List<String> cells);
    }
}
