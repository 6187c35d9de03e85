package org.earshot.insight.codebook;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** Finds everything that keeps a theme from being saved, at once. */
public final class ThemeCheck {
    /** Longest name in one language. */
    public static final int MAX_NAME_CHARS = 80;

    /** Most lines of one rule. */
    public static final int MAX_LINES = 200;

    /** Most examples of one theme. */
    public static final int MAX_EXAMPLES = 50;

    /** Most themes of a codebook. */
    public static final int MAX_THEMES = 100;

    private static final int MAX_EXAMPLE_CHARS = 1000;
    private static final int MAX_LANGUAGES = 20;

    private final Theme theme;
    private final Words words;
    private final List<Fault> faults = new ArrayList<>();

    private ThemeCheck(Theme theme, Words words) {
        this.theme = theme;
        this.words = words;
    }

    /**
     * A thing to mend.
     *
     * @param language of the rule or example; empty when it is none's
     * @param line of the rule or number of the example, from 1; 0 when it is neither
     */
    public record Fault(Kind kind, String language, int line) {}

    /** What can be wrong. */
    public enum Kind {
        BAD_ID,
        NO_NAME,
        NAME_TOO_LONG,
        BAD_LANGUAGE,
        NO_RULE,
        TOO_MANY,
        PART_MISSING,
        NO_WORD,
        SHORT_BEGINNING,
        BAD_DISTANCE,
        TOO_LONG,
        EXAMPLE_FAILS
    }

    /** Everything wrong with a theme; empty when it can be saved. */
    public static List<Fault> faults(Theme theme, Words words) {
        ThemeCheck check = new ThemeCheck(theme, words);
        check.names();
        check.rules();
        if (check.faults.isEmpty()) {
            check.examples();
        }
        return List.copyOf(check.faults);
    }

    private void names() {
        if (!theme.id().matches("[a-z0-9][a-z0-9-]{0,63}")) {
            fault(Kind.BAD_ID, "", 0);
        }
        if (theme.name().byLanguage().values().stream().allMatch(String::isBlank)) {
            fault(Kind.NO_NAME, "", 0);
        }
        theme.name().byLanguage().forEach((language, name) -> {
            if (name.length() > MAX_NAME_CHARS) {
                fault(Kind.NAME_TOO_LONG, language, 0);
            }
        });
    }

    private void rules() {
        if (theme.rules().values().stream().allMatch(List::isEmpty)) {
            fault(Kind.NO_RULE, "", 0);
        }
        if (theme.rules().size() > MAX_LANGUAGES || theme.examples().size() > MAX_EXAMPLES) {
            fault(Kind.TOO_MANY, "", 0);
        }
        theme.rules().forEach(this::rule);
    }

    private void rule(String language, List<String> lines) {
        if (!wellFormed(language)) {
            fault(Kind.BAD_LANGUAGE, language, 0);
            return;
        }
        if (lines.size() > MAX_LINES) {
            fault(Kind.TOO_MANY, language, 0);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            try {
                RuleLine unused = RuleLine.read(lines.get(i), language, words);
            } catch (UnreadableLine unreadable) {
                fault(Kind.valueOf(unreadable.kind().name()), language, i + 1);
            }
        }
    }

    private void examples() {
        Sorting sorting = new Sorting(new Codebook(0, List.of(theme)), words);
        for (int i = 0; i < theme.examples().size(); i++) {
            Theme.Example example = theme.examples().get(i);
            if (example.text().length() > MAX_EXAMPLE_CHARS) {
                fault(Kind.TOO_LONG, example.language(), i + 1);
            } else if (sorting.reasons(example.language(), example.text()).isEmpty() == example.in()) {
                fault(Kind.EXAMPLE_FAILS, example.language(), i + 1);
            }
        }
    }

    private void fault(Kind kind, String language, int line) {
        faults.add(new Fault(kind, language, line));
    }

    private static boolean wellFormed(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
