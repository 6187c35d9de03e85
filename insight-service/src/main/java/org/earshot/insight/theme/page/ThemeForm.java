package org.earshot.insight.theme.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.value.Characters;
import org.earshot.insight.codebook.Theme;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A theme as it was typed: a language, a name and a rule side by side, and tests that begin with their language. */
public class ThemeForm {
    @RestForm("do")
    @Nullable String pressed;

    @RestForm
    @Nullable String version;

    @RestForm
    @Nullable String id;

    @RestForm("language")
    @Nullable List<String> languages;

    @RestForm("name")
    @Nullable List<String> names;

    @RestForm("rule")
    @Nullable List<String> rules;

    @RestForm
    @Nullable String in;

    @RestForm
    @Nullable String out;

    boolean presses(String button) {
        return button.equals(pressed);
    }

    /** The version of the codebook that the page showed; -1 when it is none, which no codebook has. */
    int codebookVersion() {
        try {
            return Integer.parseInt(typed(version));
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    /** The theme, with {@code known} as its id or, for a new one, the id that was typed. */
    Theme theme(String known) {
        Map<String, String> named = new LinkedHashMap<>();
        Map<String, List<String>> ruled = new LinkedHashMap<>();
        List<String> tags = Objects.requireNonNullElse(languages, List.of());
        for (int i = 0; i < tags.size(); i++) {
            String tag = typed(tags.get(i));
            String name = at(names, i);
            List<String> lines = lines(at(rules, i));
            if (!name.isEmpty()) {
                named.put(tag, name);
            }
            if (!lines.isEmpty()) {
                ruled.put(tag, lines);
            }
        }
        List<Theme.Example> examples = new ArrayList<>(examples(in, true));
        examples.addAll(examples(out, false));
        return new Theme(known.isEmpty() ? typed(id) : known, new LocalizedText(named), ruled, examples);
    }

    private static List<Theme.Example> examples(@Nullable String written, boolean in) {
        return lines(typed(written)).stream()
                .map(line -> {
                    int colon = Math.max(0, line.indexOf(':'));
                    String language = line.substring(0, colon).strip();
                    return language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                            ? new Theme.Example(
                                    language, line.substring(colon + 1).strip(), in)
                            : new Theme.Example("en", line, in);
                })
                .toList();
    }

    private static String at(@Nullable List<String> fields, int i) {
        return fields == null || i >= fields.size() ? "" : typed(fields.get(i));
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String typed(@Nullable String field) {
        return Objects.requireNonNullElse(Characters.withoutUnstorable(field), "")
                .strip();
    }
}
