package org.earshot.survey.exchange.xlsform.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A sheet with a heading row.
 *
 * @param columns headings from left to right
 */
public record SheetTable(String name, List<String> columns, List<SheetRow> rows) {

    public SheetTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table of rows of cells by column number, the first of which that holds anything is the heading. */
    static SheetTable of(
            String name, List<Map<Integer, String>> lines, List<Integer> numbers, UnaryOperator<String> heading) {
        Map<Integer, String> headings = new LinkedHashMap<>();
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (headings.isEmpty()) {
                lines.get(i).forEach((column, text) -> headings.put(column, heading.apply(text)));
            } else {
                Map<String, String> cells = new LinkedHashMap<>();
                lines.get(i).forEach((column, text) -> {
                    if (headings.containsKey(column)) {
                        cells.putIfAbsent(headings.get(column), text);
                    }
                });
                if (!cells.isEmpty()) {
                    rows.add(new SheetRow(numbers.get(i), cells));
                }
            }
        }
        return new SheetTable(name, List.copyOf(headings.values()), rows);
    }

    /** Whether there is a column of this heading. */
    public boolean has(String column) {
        return columns.contains(column);
    }
}
