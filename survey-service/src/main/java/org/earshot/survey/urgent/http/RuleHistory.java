package org.earshot.survey.urgent.http;

import java.util.List;
import org.earshot.survey.urgent.RuleVersion;

/**
 * A rule with its past.
 *
 * @param versions latest first
 */
public record RuleHistory(RuleDocument rule, List<RuleDocument> versions) {
    static RuleHistory of(List<RuleVersion> versions) {
        List<RuleDocument> documents = versions.stream().map(RuleDocument::of).toList();
        return new RuleHistory(documents.get(0), documents);
    }
}
