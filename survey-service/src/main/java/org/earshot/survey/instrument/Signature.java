package org.earshot.survey.instrument;

import java.util.UUID;
import org.earshot.contracts.value.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes, and why although the community's review is open; it is kept with the version.
 *
 * @param by account or client
 * @param role admin or manager
 * @param reason null when none was given
 */
public record Signature(UUID by, String role, @Nullable String reason) {
    /** Longest reason. */
    public static final int MAX_REASON_CHARS = 500;

    public Signature {
        reason = reason == null || reason.isBlank() ? null : Characters.requireStorable(reason.strip(), "reason");
        if (reason != null && reason.length() > MAX_REASON_CHARS) {
            throw new IllegalArgumentException("reason must have at most " + MAX_REASON_CHARS + " characters");
        }
    }
}
