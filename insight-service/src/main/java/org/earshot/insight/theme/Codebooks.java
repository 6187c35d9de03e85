package org.earshot.insight.theme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.codebook.Codebook;

/** The codebooks of organisations. Every method runs in the organisation's transaction. */
public interface Codebooks {

    /** The version in force. */
    Codebook current(UUID organizationId);

    /** Adds a version; runs alone. */
    void add(UUID organizationId, Codebook next, Decided decided);

    /** Who decided what, the newest first; the starter codebook is not among them. */
    List<Decided> history(UUID organizationId);

    /**
     * A change of a codebook.
     *
     * @param version that it made
     * @param theme that was changed, added or removed
     * @param accountId who decided
     */
    record Decided(int version, String theme, UUID accountId, Instant at) {}
}
