package org.earshot.survey.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a policy is for.
 *
 * @param programId null for the organisation as a whole with its sites
 */
public record Scope(UUID organizationId, @Nullable UUID programId) {

    /** The organisation, and every program without a policy of its own. */
    public static Scope organization(UUID organizationId) {
        return new Scope(organizationId, null);
    }

    /** Of the program, or the organisation. */
    public UUID id() {
        return programId == null ? organizationId : programId;
    }

    /** Whether it is a program's. */
    public boolean isProgram() {
        return programId != null;
    }
}
