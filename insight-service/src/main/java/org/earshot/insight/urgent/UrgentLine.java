package org.earshot.insight.urgent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An urgent answer in a list: that there is one, without what was said or by whom.
 *
 * @param rule what its people call it
 * @param status unseen, seen, followed-up, corrected or withdrawn
 * @param program name of the program, left out once withdrawn
 * @param unseenFor ISO 8601 duration that it has waited; left out when it does not wait
 * @param firstLookAfter ISO 8601 duration from the first ring until someone took note; left out while nobody has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UrgentLine(
        UUID id,
        UUID ruleId,
        String rule,
        String status,
        Instant openedAt,
        @Nullable String program,
        @Nullable String site,
        @Nullable Duration unseenFor,
        @Nullable Duration firstLookAfter) {}
