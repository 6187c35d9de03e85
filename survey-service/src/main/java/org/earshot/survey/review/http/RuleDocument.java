package org.earshot.survey.review.http;

import java.util.List;
import org.earshot.survey.review.lint.Rule;
import org.earshot.survey.review.lint.RuleCard;

/**
 * A rule of the question review.
 *
 * @param languages that it reads; empty when it looks at how questions are built, in any language
 * @param source literature or standard
 */
public record RuleDocument(
        String id,
        String title,
        String why,
        String fix,
        String before,
        String after,
        List<String> languages,
        String source) {

    static RuleDocument of(Rule rule, String language) {
        RuleCard card = RuleCard.of(rule.id(), language);
        return new RuleDocument(
                rule.id(),
                card.name(),
                card.why(),
                card.fix(),
                card.before(),
                card.after(),
                rule.languages().stream().sorted().toList(),
                card.source());
    }
}
