package org.earshot.insight.codebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The rule of one theme for one language, ready to be met. */
final class ThemeRule {
    private static final BitSet NOTHING = new BitSet(0);

    private final String theme;
    private final List<RuleLine> counting;
    private final List<RuleLine> excluding;

    private ThemeRule(String theme, List<RuleLine> lines) {
        this.theme = theme;
        this.counting = lines.stream().filter(line -> !line.excluding()).toList();
        this.excluding = lines.stream().filter(RuleLine::excluding).toList();
    }

    static ThemeRule of(String theme, List<String> lines, String language, Words words) {
        return new ThemeRule(
                theme,
                lines.stream().map(line -> RuleLine.read(line, language, words)).toList());
    }

    /** Why a text is in the theme; empty when it is not. */
    Optional<Reason> reason(TakenApart text) {
        BitSet taken = new BitSet();
        excluding.forEach(line -> taken.or(line.in(text, NOTHING)));
        BitSet matched = new BitSet();
        List<String> met = new ArrayList<>();
        for (RuleLine line : counting) {
            BitSet words = line.in(text, taken);
            if (!words.isEmpty()) {
                matched.or(words);
                met.add(line.written());
            }
        }
        return met.isEmpty() ? Optional.empty() : Optional.of(new Reason(theme, met, Span.of(text.words(), matched)));
    }
}
