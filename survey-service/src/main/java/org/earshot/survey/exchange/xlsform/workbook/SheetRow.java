package org.earshot.survey.exchange.xlsform.workbook;

import java.util.Map;

/**
 * A row below the heading.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells text by heading; none is blank
 */
public record SheetRow(int number, Map<String, String> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** The text of a cell, or empty. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether the cell holds anything. */
    public boolean has(String column) {
        return cells.containsKey(column);
    }
}
