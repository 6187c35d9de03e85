package org.earshot.insight.export.spss;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.insight.export.Column;
import org.earshot.insight.export.Export;
import org.earshot.insight.export.Format;
import org.earshot.insight.export.FormatWriter;
import org.earshot.insight.export.Missing;

/**
 * Syntax that reads the CSV with codes (IBM SPSS Statistics, Command Syntax Reference: GET DATA, VARIABLE LABELS, VALUE LABELS,
 * MISSING VALUES). There is no kept Java writer of .sav files.
 */
@ApplicationScoped
public class SpssWriting implements FormatWriter {
    private static final int LONGEST_LABEL_BYTES = 255;
    private static final int LONGEST_VALUE_LABEL_BYTES = 120;

    @Override
    public Format format() {
        return Format.SPSS;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        List<Column> columns = export.codebook().columns();
        StringBuilder syntax = new StringBuilder("""
                * Encoding: UTF-8.
                * Save responses.csv?values=codes as responses.csv beside this file, then run it.
                GET DATA
                  /TYPE=TXT
                  /FILE='responses.csv'
                  /ENCODING='UTF8'
                  /ARRANGEMENT=DELIMITED
                  /DELIMITERS=','
                  /QUALIFIER='"'
                  /FIRSTCASE=2
                  /VARIABLES=
                """.replace("\n", "\r\n"));
        columns.forEach(column -> syntax.append("    ")
                .append(column.name())
                .append(' ')
                .append(type(column))
                .append("\r\n"));
        syntax.append("  .\r\nCACHE.\r\nEXECUTE.\r\n");
        columns.forEach(column -> syntax.append("VARIABLE LABELS ")
                .append(column.name())
                .append(' ')
                .append(quoted(column.labelIn(export.language()), LONGEST_LABEL_BYTES))
                .append(".\r\n"));
        columns.stream()
                .filter(column -> column.question() != null)
                .forEach(column -> values(syntax, column, export.language()));
        out.write(syntax.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String type(Column column) {
        return switch (column.kind()) {
            case CODED, CHOSEN, PLACE -> "F3.0";
            case NUMBER -> column.question() == null ? "F8.0" : "F16.4";
            case FIGURE -> "F16.4";
            case OWN_WORDS -> "A32767";
            case WORD, MOMENT, DAY, TIME, CONTACT, FILE -> "A255";
        };
    }

    private static void values(StringBuilder syntax, Column column, String language) {
        boolean numeric = column.isNumeric();
        Stream<String> said = column.values().values().stream()
                .map(value -> value.code() + " " + quoted(value.label().in(language), LONGEST_VALUE_LABEL_BYTES));
        Stream<String> unsaid = Stream.of(Missing.values())
                .map(missing ->
                        code(missing, numeric) + " " + quoted(missing.label(language), LONGEST_VALUE_LABEL_BYTES));
        if (numeric) {
            syntax.append("VALUE LABELS ")
                    .append(column.name())
                    .append("\r\n  ")
                    .append(Stream.concat(said, unsaid).collect(Collectors.joining("\r\n  ")))
                    .append(".\r\nMISSING VALUES ")
                    .append(column.name())
                    .append(" (")
                    .append(Stream.of(Missing.values())
                            .map(missing -> code(missing, true))
                            .collect(Collectors.joining(", ")))
                    .append(").\r\n");
        }
    }

    private static String code(Missing missing, boolean numeric) {
        return numeric ? Integer.toString(missing.code()) : "'" + missing.code() + "'";
    }

    /** In quotes, each within doubled; cut to what SPSS takes, never within a character. */
    private static String quoted(String text, int longestBytes) {
        StringBuilder cut = new StringBuilder();
        int bytes = 0;
        for (int point : text.replaceAll("\\s+", " ").codePoints().toArray()) {
            String one = Character.toString(point);
            bytes += one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > longestBytes) {
                break;
            }
            cut.append(one.equals("'") ? "''" : one);
        }
        return "'" + cut + "'";
    }
}
