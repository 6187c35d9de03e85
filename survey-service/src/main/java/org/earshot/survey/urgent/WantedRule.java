package org.earshot.survey.urgent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an author wants a rule to say.
 *
 * @param when the answers to {@code question} that ring
 * @param people account ids
 * @param instruction what the people are to do, in their languages; or null
 */
public record WantedRule(
        String name,
        UUID instrumentId,
        String question,
        Condition when,
        @Nullable UUID programId,
        @Nullable UUID siteId,
        List<UUID> people,
        @Nullable LocalizedText instruction) {

    UrgentRule as(UUID organizationId, UUID ruleId, int version, Instant since) {
        return new UrgentRule(
                organizationId,
                ruleId,
                version,
                name,
                instrumentId,
                question,
                when,
                programId,
                siteId,
                people.stream().distinct().toList(),
                instruction,
                since);
    }
}
