package org.earshot.survey.policy.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/**
 * A policy over REST.
 *
 * @param version 0 while nobody has decided
 * @param fromWeek Monday of the week in which it was decided; left out for version 0
 * @param changedBy account or client; left out for version 0
 * @param own false for a program that goes by its organisation's policy
 * @param policy what holds: its own, or the organisation's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyDocument(
        int version,
        @Nullable LocalDate fromWeek,
        @Nullable Instant changedAt,
        @Nullable UUID changedBy,
        boolean own,
        AlertPolicy policy) {

    static PolicyDocument of(PolicyVersion version, AlertPolicy inForce) {
        return new PolicyDocument(
                version.version(),
                version.fromWeek(),
                version.changedAt(),
                version.changedBy(),
                version.policy() != null,
                inForce);
    }
}
