package org.earshot.insight.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sorts texts by one version of a codebook. Safe for several threads; rules are read once for each language. */
public final class Sorting {
    private final Codebook codebook;
    private final Words words;
    private final Map<String, List<ThemeRule>> rules = new ConcurrentHashMap<>();

    public Sorting(Codebook codebook, Words words) {
        this.codebook = codebook;
        this.words = words;
    }

    /** Why a text is in each theme that it is in, in the order of the codebook. */
    public List<Reason> reasons(String language, String text) {
        return reasons(language, words.of(language, text));
    }

    /** The same for a text that has been taken apart. */
    public List<Reason> reasons(String language, List<Word> text) {
        TakenApart apart = new TakenApart(text);
        List<Reason> reasons = new ArrayList<>();
        for (ThemeRule rule : rules.computeIfAbsent(language, this::read)) {
            rule.reason(apart).ifPresent(reasons::add);
        }
        return reasons;
    }

    private List<ThemeRule> read(String language) {
        return codebook.themes().stream()
                .flatMap(theme -> rule(theme, language).stream())
                .toList();
    }

    private Optional<ThemeRule> rule(Theme theme, String language) {
        return theme.rule(language).map(lines -> ThemeRule.of(theme.id(), lines, language, words));
    }
}
