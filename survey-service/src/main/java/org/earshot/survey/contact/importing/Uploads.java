package org.earshot.survey.contact.importing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tables of the organisation at hand between their preview and their import, sealed as contacts are. */
public interface Uploads {
    /** Keeps one and tells under which id. */
    UUID keep(UUID organizationId, Upload upload);

    /** One, or empty: there is none, or it was forgotten. */
    Optional<Upload> find(UUID importId);

    /** Forgets one. */
    void forget(UUID importId);

    /** Forgets those that came before a moment. */
    void forgetBefore(Instant moment);

    /**
     * A table that waits.
     *
     * @param name of the file
     */
    record Upload(String name, Sheet sheet) {}
}
