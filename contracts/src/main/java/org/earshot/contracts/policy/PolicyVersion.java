package org.earshot.contracts.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it was decided once; versions are only ever added.
 *
 * @param version 1 for the first decision, then one more for each; 0 = nobody has decided, the standard holds
 * @param fromWeek Monday of the week in which it was decided: that week is the first that it is applied to as it runs; null
 *     for version 0
 * @param changedAt null for version 0
 * @param changedBy account or client; null for version 0
 * @param policy null in a program's version that says "as the organisation"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyVersion(
        int version,
        @Nullable LocalDate fromWeek,
        @Nullable Instant changedAt,
        @Nullable UUID changedBy,
        @Nullable AlertPolicy policy) {
    public PolicyVersion {
        if (version < 0) {
            throw new IllegalArgumentException("version must be at least 0");
        }
        if (version > 0) {
            Complete.present(fromWeek, "fromWeek");
            Complete.present(changedAt, "changedAt");
            Complete.present(changedBy, "changedBy");
        }
    }

    /** Before anybody decided. */
    public static PolicyVersion undecided(@Nullable AlertPolicy policy) {
        return new PolicyVersion(0, null, null, null, policy);
    }
}
