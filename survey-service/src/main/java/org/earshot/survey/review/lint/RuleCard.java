package org.earshot.survey.review.lint;

import java.util.Set;
import org.earshot.survey.phrase.Phrases;

/**
 * What a rule says to people.
 *
 * @param why why it matters
 * @param fix what to do
 * @param before a question that it finds
 * @param after the same, better asked
 * @param source literature or standard, in English
 */
public record RuleCard(String id, String name, String why, String fix, String before, String after, String source) {
    /** Languages in which the rules can be read; any other is told in English. */
    public static final Set<String> LANGUAGES = Set.of("en", "es", "ar");

    private static final Phrases PHRASES = new Phrases(RuleCard.class);

    /** The card of a rule in {@code language}. */
    public static RuleCard of(String rule, String language) {
        String file = "rules_" + (LANGUAGES.contains(language) ? language : "en");
        return new RuleCard(
                rule,
                PHRASES.of(file, rule + ".name"),
                PHRASES.of(file, rule + ".why"),
                PHRASES.of(file, rule + ".fix"),
                PHRASES.of(file, rule + ".before"),
                PHRASES.of(file, rule + ".after"),
                PHRASES.of("sources", rule));
    }
}
