package org.earshot.survey.urgent;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;

/** The rules of the organisation at hand. Every version is told to the other services, or is not made at all. */
public interface Rules {

    /** The latest version of each, those that ended last. */
    List<RuleVersion> latest();

    /** All versions of one, latest first; empty when there is no such rule. */
    List<RuleVersion> versions(UUID ruleId);

    /** As {@link #versions}; nobody else adds a version before this transaction ends. */
    List<RuleVersion> versionsToChange(UUID ruleId);

    /** Adds a version. */
    void add(RuleVersion version);

    /** The same rule under another version number. */
    static UrgentRule numbered(UrgentRule rule, int version) {
        return new UrgentRule(
                rule.organizationId(),
                rule.id(),
                version,
                rule.name(),
                rule.instrumentId(),
                rule.question(),
                rule.when(),
                rule.programId(),
                rule.siteId(),
                rule.people(),
                rule.instruction(),
                rule.since());
    }
}
