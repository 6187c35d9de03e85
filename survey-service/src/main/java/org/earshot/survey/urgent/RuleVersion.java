package org.earshot.survey.urgent;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;

/**
 * A version of a rule. Never changed; a change is the next version.
 *
 * @param ended whether the rule rings no more from this version on
 * @param changedBy account of whoever made this version
 */
public record RuleVersion(UrgentRule rule, boolean ended, Instant changedAt, UUID changedBy) {

    /** The version that ends it. */
    RuleVersion end(Instant now, UUID by) {
        return new RuleVersion(Rules.numbered(rule, rule.version() + 1), true, now, by);
    }
}
