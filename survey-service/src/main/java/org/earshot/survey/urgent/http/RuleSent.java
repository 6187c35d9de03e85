package org.earshot.survey.urgent.http;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.access.Name;
import org.earshot.survey.urgent.WantedRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule to make, or what it says from now on.
 *
 * @param name what the people named call it
 * @param question id of the one question that {@code when} looks at
 * @param when the answers that ring: is, atLeast, atMost, joined by any and all
 * @param programId only answers given in this program; left out for all
 * @param siteId only answers given at this site; left out for all
 * @param people account ids, at least one
 * @param instruction what they are to do, in the languages that they read; may be left out
 */
public record RuleSent(
        @Name String name,
        @NotNull(message = "must name an instrument") UUID instrumentId,
        @NotNull(message = "must name a question") String question,
        @NotNull(message = "must say which answers ring") Condition when,
        @Nullable UUID programId,
        @Nullable UUID siteId,
        @NotNull(message = "must name at least one account") List<@NotNull UUID> people,
        @Nullable LocalizedText instruction) {

    WantedRule wanted() {
        return new WantedRule(name, instrumentId, question, when, programId, siteId, people, instruction);
    }
}
