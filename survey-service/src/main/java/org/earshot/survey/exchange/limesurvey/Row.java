package org.earshot.survey.exchange.limesurvey;

import java.util.Map;
import org.earshot.survey.exchange.format.Where;

/**
 * A row of a table.
 *
 * @param table where it stands, as the file calls it
 * @param line of the file, from 1
 * @param cells text by column; none is blank
 */
record Row(String table, int line, Map<String, String> cells) {
    Row {
        cells = Map.copyOf(cells);
    }

    /** The text of a cell, or empty. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    Where where(String column) {
        return Where.cell(table, line, column);
    }
}
