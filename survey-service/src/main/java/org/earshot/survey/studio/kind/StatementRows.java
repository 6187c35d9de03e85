package org.earshot.survey.studio.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;

/** Statements of a matrix as rows of a form: what was entered, then what was pressed, then what was added, a line each. */
final class StatementRows {
    private StatementRows() {}

    /**
     * The statements as the form says them.
     *
     * @param matrix its id, with which ids of new statements begin: each becomes a question, and is unlike those of all others
     */
    static List<Matrix.Row> read(String name, String matrix, List<Matrix.Row> before, Sent sent) {
        List<Matrix.Row> rows = before.stream()
                .map(row -> entered(name + "." + row.id(), row, sent))
                .collect(Collectors.toCollection(ArrayList::new));
        press(sent.text("do"), rows);
        String language = sent.languages().get(0);
        sent.text(name + ChoiceRows.ADDED)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(text -> rows.add(new Matrix.Row(
                        Slug.of(matrix + " " + text, matrix, Set.copyOf(ids(rows))),
                        new LocalizedText(Map.of(language, text)),
                        null,
                        null)));
        return rows;
    }

    private static Matrix.Row entered(String name, Matrix.Row row, Sent sent) {
        return sent.asked(name)
                ? new Matrix.Row(row.id(), sent.words(name, row.text()), sent.scale(name), row.construct())
                : row;
    }

    /** {@code row-up:<id>}, {@code row-down:<id>} or {@code row-remove:<id>}. */
    private static void press(String pressed, List<Matrix.Row> rows) {
        int at = ids(rows).indexOf(pressed.substring(pressed.indexOf(':') + 1));
        if (at < 0) {
            return;
        }
        if (pressed.startsWith("row-remove:")) {
            rows.remove(at);
        } else if (pressed.startsWith("row-up:") && at > 0) {
            Collections.swap(rows, at, at - 1);
        } else if (pressed.startsWith("row-down:") && at < rows.size() - 1) {
            Collections.swap(rows, at, at + 1);
        }
    }

    private static List<String> ids(List<Matrix.Row> rows) {
        return rows.stream().map(Matrix.Row::id).toList();
    }
}
