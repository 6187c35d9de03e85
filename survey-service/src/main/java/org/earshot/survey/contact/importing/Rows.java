package org.earshot.survey.contact.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.survey.contact.Entry;
import org.earshot.survey.contact.Purpose;

/** The rows of a sheet as entries. */
final class Rows {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "✓", "si", "sí", "نعم");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "لا");

    private final Sheet sheet;
    private final Terms terms;
    private final List<Meaning> meanings;

    Rows(Sheet sheet, Terms terms) {
        this.sheet = sheet;
        this.terms = terms;
        this.meanings = terms.meanings(sheet.header());
    }

    List<Meaning> meanings() {
        return meanings;
    }

    /** The heading of the column that holds this, or empty. */
    String heading(String member) {
        return Meaning.parse(member)
                .map(meanings::indexOf)
                .filter(column -> column >= 0)
                .map(column -> sheet.header().get(column))
                .orElse("");
    }

    Entry entry(Sheet.Row row) {
        String parts = Stream.of(Meaning.FIRST_NAME, Meaning.LAST_NAME)
                .map(meaning -> cell(row, meaning))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        String name = cell(row, Meaning.NAME);
        return new Entry(
                name.isBlank() ? parts : name,
                cell(row, Meaning.REFERENCE),
                cell(row, Meaning.HOUSEHOLD),
                cell(row, Meaning.PHONE),
                cell(row, Meaning.EMAIL),
                cell(row, Meaning.PROGRAM),
                cell(row, Meaning.SITE),
                cell(row, Meaning.GROUPS) + "\n" + terms.group(),
                cell(row, Meaning.LANGUAGE),
                cell(row, Meaning.ZONE),
                "",
                "");
    }

    /** What the row, or whoever imports it, says of consent; a purpose of which nothing is said is left out. */
    Map<Purpose, Boolean> consent(Sheet.Row row) {
        Map<Purpose, Boolean> said = new EnumMap<>(Purpose.class);
        terms.agreed().forEach(purpose -> said.put(purpose, true));
        yesOrNo(cell(row, Meaning.SURVEYS)).ifPresent(given -> said.put(Purpose.SURVEYS, given));
        yesOrNo(cell(row, Meaning.UPDATES)).ifPresent(given -> said.put(Purpose.UPDATES, given));
        return said;
    }

    /** Columns of consent in which the row says neither yes nor no. */
    Stream<Meaning> unclear(Sheet.Row row) {
        return Stream.of(Meaning.SURVEYS, Meaning.UPDATES)
                .filter(meaning -> !cell(row, meaning).isBlank()
                        && yesOrNo(cell(row, meaning)).isEmpty());
    }

    boolean says(Sheet.Row row, Meaning meaning) {
        return !cell(row, meaning).isBlank();
    }

    private static Optional<Boolean> yesOrNo(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private String cell(Sheet.Row row, Meaning meaning) {
        int column = meanings.indexOf(meaning);
        return column < 0 ? "" : row.cell(column);
    }
}
