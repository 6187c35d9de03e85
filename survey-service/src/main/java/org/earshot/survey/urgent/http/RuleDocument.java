package org.earshot.survey.urgent.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.urgent.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule over REST.
 *
 * @param when the answers that ring, as conditions of instruments are written: is, atLeast, atMost, joined by any and all
 * @param people account ids
 * @param since an answer accepted before rings nobody
 * @param ended whether it rings no more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleDocument(
        UUID ruleId,
        int version,
        String name,
        UUID instrumentId,
        String question,
        Condition when,
        @Nullable UUID programId,
        @Nullable UUID siteId,
        List<UUID> people,
        @Nullable LocalizedText instruction,
        Instant since,
        boolean ended,
        Instant changedAt,
        UUID changedBy) {

    static RuleDocument of(RuleVersion version) {
        UrgentRule rule = version.rule();
        return new RuleDocument(
                rule.id(),
                rule.version(),
                rule.name(),
                rule.instrumentId(),
                rule.question(),
                rule.when(),
                rule.programId(),
                rule.siteId(),
                rule.people(),
                rule.instruction(),
                rule.since(),
                version.ended(),
                version.changedAt(),
                version.changedBy());
    }
}
