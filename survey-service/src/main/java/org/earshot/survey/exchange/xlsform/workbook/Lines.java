package org.earshot.survey.exchange.xlsform.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.earshot.contracts.value.Characters;
import org.earshot.survey.exchange.format.FileFault;

/** The cells of one sheet as they come, held to bounds that no form needs to cross. */
final class Lines {
    /** Rows of a sheet that hold anything. */
    static final int MOST_ROWS = 5_000;

    /** Cells of a sheet that hold anything. */
    static final int MOST_CELLS = 100_000;

    /** Longer than any cell may be by Excel's own limit. */
    static final int MOST_CELL_CHARS = 32_767;

    private final String sheet;
    private final List<Map<Integer, String>> lines = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private int cells;

    Lines(String sheet) {
        this.sheet = sheet;
    }

    /** Takes a cell; {@code row} and {@code column} count from 0. Blank cells are no cells. */
    void cell(int row, int column, String text) throws UnreadableWorkbook {
        String read = Characters.storable(text) ? text.strip() : tidy(text);
        if (read.isEmpty()) {
            return;
        }
        if (numbers.isEmpty() || numbers.get(numbers.size() - 1) != row + 1) {
            numbers.add(row + 1);
            lines.add(new LinkedHashMap<>());
        }
        cells++;
        if (lines.size() > MOST_ROWS || cells > MOST_CELLS || read.length() > MOST_CELL_CHARS) {
            throw new UnreadableWorkbook(
                    FileFault.TOO_MANY_CELLS, sheet, String.valueOf(MOST_ROWS), String.valueOf(MOST_CELLS));
        }
        lines.get(lines.size() - 1).put(column, read);
    }

    private static String tidy(String text) {
        String kept = Characters.withoutUnstorable(text);
        return kept == null ? "" : kept.strip();
    }

    SheetTable table(UnaryOperator<String> heading) {
        return SheetTable.of(sheet, lines, numbers, heading);
    }
}
