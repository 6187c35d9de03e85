package org.earshot.survey.exchange.limesurvey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.limesurvey.Structure.Group;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a tab-separated file: a row each for settings (S), texts of the survey (SL), groups (G), questions (Q), subquestions
 * (SQ) and answers (A), the whole once for each language.
 */
final class TsvReader {
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_CELL_CHARS = 1024 * 1024;
    private static final String OTHER = "other_replace_text";
    private static final String TYPE = "type/scale";
    /** Columns that are no attributes of a question. */
    private static final Set<String> OWN = Set.of(
            "id",
            "related_id",
            "class",
            TYPE,
            "name",
            "relevance",
            "text",
            "help",
            "language",
            "validation",
            "mandatory",
            "encrypted",
            "other",
            "default",
            "same_default",
            "same_script");

    private final List<Row> rows;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Asked> questions = new HashMap<>();
    private final Map<String, Integer> groupsOf = new HashMap<>();
    private @Nullable Group group;
    private @Nullable Asked asked;

    private TsvReader(List<Row> rows) {
        this.rows = rows;
    }

    static Structure read(byte[] content) throws UnreadableSurvey {
        return new TsvReader(rows(new String(content, StandardCharsets.UTF_8).replace("\ufeff", ""))).structure();
    }

    private static List<Row> rows(String text) throws UnreadableSurvey {
        List<Row> rows = new ArrayList<>();
        List<String> headings = List.of();
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator('\t')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CELL_CHARS)
                .ofCsvRecord(text)) {
            for (CsvRecord line : lines) {
                if (headings.isEmpty()) {
                    headings = line.getFields().stream()
                            .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                            .toList();
                } else {
                    rows.add(row(headings, line));
                }
                if (rows.size() > MOST_ROWS) {
                    throw new UnreadableSurvey(FileFault.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new UnreadableSurvey(FileFault.UNREADABLE_TEXT);
        }
        return rows;
    }

    private static Row row(List<String> headings, CsvRecord line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(headings.size(), line.getFieldCount()); i++) {
            String cell = line.getField(i).strip();
            if (!cell.isEmpty()) {
                cells.putIfAbsent(headings.get(i), cell);
            }
        }
        return new Row(cells.getOrDefault("class", ""), (int) line.getStartingLineNumber(), cells);
    }

    private Structure structure() {
        Row first = rows.isEmpty() ? new Row("S", 1, Map.of()) : rows.get(0);
        String language = rows.stream()
                .filter(row -> row.table().equals("S") && row.text("name").equals("language"))
                .map(row -> row.text("text"))
                .findFirst()
                .orElse(first.has("language") ? first.text("language") : "en");
        Structure structure = new Structure(language, first);
        for (Row row : rows) {
            String spoken = row.has("language") ? row.text("language") : language;
            switch (row.table()) {
                case "SL" -> around(structure, spoken, row);
                case "G" -> group(structure, spoken, row);
                case "Q" -> question(spoken, row);
                case "SQ", "A" -> part(spoken, row);
                case "QTA", "QTAM", "QTALS", "AS", "AST", "C", "UP" ->
                    structure.others().add(row);
                default -> {} // settings of the survey's site, of which nothing is asked
            }
        }
        return structure;
    }

    private static void around(Structure structure, String language, Row row) {
        switch (row.text("name")) {
            case "surveyls_title" -> structure.title().say(language, row, "text");
            case "surveyls_welcometext", "surveyls_description" ->
                structure.introduction().say(language, row, "text");
            case "surveyls_endtext" -> structure.thanks().say(language, row, "text");
            default -> {} // texts of messages and forms of the survey's site
        }
    }

    /** The same group in another language has the same number, or the same place among those of its language. */
    private void group(Structure structure, String language, Row row) {
        int place = groupsOf.merge(language, 1, Integer::sum);
        String id = row.has(TYPE) ? row.text(TYPE) : "place " + place;
        group = groups.computeIfAbsent(id, any -> {
            Group made = new Group(new Part(id, row), row, new ArrayList<>());
            structure.groups().add(made);
            return made;
        });
        group.name().say(language, row, "name");
    }

    private void question(String language, Row row) {
        Group in = group;
        String code = row.text("name");
        Asked question = questions.get(code);
        if (question == null && in != null) {
            question = new Asked(row, code, row.text(TYPE));
            questions.put(code, question);
            in.questions().add(question);
            attributes(question, row);
        }
        asked = question;
        if (question != null) {
            question.text().say(language, row, "text");
            question.help().say(language, row, "help");
            question.other().say(language, row, OTHER);
        }
    }

    private static void attributes(Asked question, Row row) {
        row.cells().forEach((column, value) -> {
            if (!OWN.contains(column) && !column.equals(OTHER)) {
                question.attribute(column, new Row(row.table(), row.line(), Map.of("value", value)));
            }
        });
        if (row.has("validation")) {
            question.attribute("preg", new Row(row.table(), row.line(), Map.of("value", row.text("validation"))));
        }
        if (row.has("default")) {
            question.attribute("default", new Row(row.table(), row.line(), Map.of("value", row.text("default"))));
        }
    }

    private void part(String language, Row row) {
        Asked question = asked;
        if (question == null) {
            return;
        }
        if (!List.of("", "0").contains(row.text(TYPE))) {
            question.attribute("second scale", row);
            return;
        }
        (row.table().equals("SQ") ? question.subquestions() : question.answers())
                .computeIfAbsent(row.text("name"), code -> new Part(code, row))
                .say(language, row, "text");
    }
}
