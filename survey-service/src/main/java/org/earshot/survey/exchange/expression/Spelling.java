package org.earshot.survey.exchange.expression;

import java.util.Map;
import java.util.Set;

/**
 * How a program spells expressions.
 *
 * @param comparisons operators by their signs and words, in lower case
 * @param between words that stand between two terms and work like a function
 * @param behind words that stand behind a term and work like a function
 * @param bracedNames whether names of questions stand in braces, and bare words are texts
 */
public record Spelling(
        Map<String, Operator> comparisons, Set<String> between, Set<String> behind, boolean bracedNames) {
    public Spelling {
        comparisons = Map.copyOf(comparisons);
        between = Set.copyOf(between);
        behind = Set.copyOf(behind);
    }
}
