package org.earshot.survey.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people of the organisation at hand chose to be called on a phone that they share. */
public interface PhoneNames {
    /** Keeps what a person chose; the PIN as a keyed hash only. */
    void choose(UUID organizationId, UUID participantId, String alias, String pin);

    /** What they chose to be called, or empty. */
    Optional<String> alias(UUID participantId);

    /** Whether the PIN is theirs; false when they have none. */
    boolean pinIs(UUID organizationId, UUID participantId, String pin);

    /** Wrong PINs so far; nobody else changes it before this transaction ends. */
    Tries tries(UUID participantId);

    /** Keeps the tries. */
    void keep(UUID participantId, Tries tries);

    /**
     * Wrong PINs in a row.
     *
     * @param lockedUntil before then none is looked at; or null
     */
    record Tries(int failures, @Nullable Instant lockedUntil) {}
}
