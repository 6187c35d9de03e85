package org.earshot.insight.instrument;

import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;

/** Instruments as they were published. */
public interface PublishedVersions {

    /** A version; empty when there is none or it belongs to another organisation. */
    Optional<Instrument> version(UUID organizationId, UUID instrumentId, int version);
}
