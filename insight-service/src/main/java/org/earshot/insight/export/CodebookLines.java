package org.earshot.insight.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The codebook as a table: a line for each column, and one for each code that may stand in it. */
public final class CodebookLines {
    private static final List<String> HEAD =
            List.of("column", "question", "choice", "label", "type", "code", "value", "means", "versions", "construct");

    private CodebookLines() {}

    /** Every line, the names of the table's own columns first; texts are guarded. */
    public static List<List<String>> of(Codebook codebook, String language) {
        List<List<String>> lines = new ArrayList<>(List.of(HEAD));
        for (Column column : codebook.columns()) {
            lines.add(line(column, "", "", "", language));
            column.values()
                    .forEach((id, value) -> lines.add(line(
                            column,
                            Integer.toString(value.code()),
                            id,
                            value.label().in(language),
                            language)));
            if (column.question() != null) {
                for (Missing missing : Missing.values()) {
                    lines.add(line(
                            column,
                            Integer.toString(missing.code()),
                            missing.word(),
                            missing.label(language),
                            language));
                }
            }
        }
        codebook.leftOut().stream()
                .sorted()
                .forEach(question -> lines.add(List.of(
                        "",
                        question,
                        "",
                        "left out: named people are told of single answers to it",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")));
        return lines;
    }

    private static List<String> line(Column column, String code, String value, String means, String language) {
        return List.of(
                column.name(),
                Objects.requireNonNullElse(column.question(), ""),
                Objects.requireNonNullElse(column.choice(), ""),
                Guarded.text(column.labelIn(language)),
                column.kind().name().toLowerCase(java.util.Locale.ROOT),
                code,
                value,
                Guarded.text(means),
                column.versions().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                Objects.requireNonNullElse(column.construct(), ""));
    }
}
