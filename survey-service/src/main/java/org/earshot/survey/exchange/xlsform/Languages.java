package org.earshot.survey.exchange.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;
import org.earshot.survey.exchange.xlsform.workbook.SheetTable;

/** The languages of a form: {@code label::English (en)}, {@code label::French}, or no name at all. */
final class Languages {
    private static final Pattern CODE = Pattern.compile(".*\\(\\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\\s*\\)\\s*");
    private static final String UNNAMED = "";

    /** From the language as written in a heading ({@link #UNNAMED} for none) to its BCP 47 tag. */
    private final Map<String, String> tags = new LinkedHashMap<>();

    private final String first;

    private Languages(String first) {
        this.first = first;
    }

    /** The languages in which the survey has labels. */
    static Languages of(SheetTable survey, String defaultLanguage, Problems problems) {
        List<String> written = new ArrayList<>();
        for (String column : survey.columns()) {
            if (column.startsWith("label::")) {
                written.add(column.substring("label::".length()));
            }
        }
        Optional<String> stated = tag(defaultLanguage);
        Optional<String> firstNamed =
                written.stream().map(Languages::tag).flatMap(Optional::stream).findFirst();
        Languages languages = new Languages(stated.or(() -> firstNamed).orElse("en"));
        if (stated.isEmpty() && firstNamed.isEmpty()) {
            problems.note(
                    Where.sheet("settings"),
                    null,
                    FileFault.LANGUAGE_NOT_STATED,
                    "default_language, label::English (en)");
        }
        languages.tags.put(UNNAMED, languages.first);
        for (String name : written) {
            languages.add(survey.name(), name, problems);
        }
        return languages;
    }

    private void add(String sheet, String name, Problems problems) {
        Optional<String> tag = tag(name);
        if (tag.isPresent()) {
            tags.put(name, tag.get());
        } else {
            problems.leaveOut(new Where(sheet, 1, "label::" + name, null), name, FileFault.UNKNOWN_LANGUAGE_NAME);
        }
    }

    /** Whether labels stand in a column that names no language. */
    static boolean unnamedIn(SheetTable survey) {
        return survey.rows().stream().anyMatch(row -> row.has("label"));
    }

    /** BCP 47 tags, the form's own language first. */
    List<String> inOrder(boolean unnamedUsed) {
        List<String> order = new ArrayList<>();
        if (unnamedUsed
                || tags.size() == 1
                || tags.entrySet().stream()
                        .anyMatch(
                                t -> !t.getKey().equals(UNNAMED) && t.getValue().equals(first))) {
            order.add(first);
        }
        tags.forEach((name, tag) -> {
            if (!name.equals(UNNAMED) && !order.contains(tag)) {
                order.add(tag);
            }
        });
        return order;
    }

    /** The text of a column in every language in which the row has it. */
    LocalizedText text(SheetRow row, String column) {
        Map<String, String> texts = new LinkedHashMap<>();
        tags.forEach((name, tag) -> {
            String text = row.text(name.equals(UNNAMED) ? column : column + "::" + name);
            if (!text.isEmpty()) {
                texts.putIfAbsent(tag, text);
            }
        });
        return new LocalizedText(texts);
    }

    /** A text in the form's own language. */
    LocalizedText inFirst(String text) {
        return LocalizedText.of(first, text);
    }

    /** A text that the form has once, in each of its languages. */
    LocalizedText inEach(String text) {
        Map<String, String> texts = new LinkedHashMap<>(Map.of(first, text));
        tags.values().forEach(tag -> texts.putIfAbsent(tag, text));
        return new LocalizedText(texts);
    }

    private static Optional<String> tag(String written) {
        Matcher code = CODE.matcher(written);
        if (code.matches()) {
            return Optional.of(code.group(1).replace('_', '-'));
        }
        for (String iso : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(iso);
            if (written.equalsIgnoreCase(iso)
                    || written.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                    || written.equalsIgnoreCase(language.getDisplayLanguage(language))) {
                return Optional.of(iso);
            }
        }
        return Optional.empty();
    }
}
