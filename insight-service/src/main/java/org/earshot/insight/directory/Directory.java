package org.earshot.insight.directory;

import java.util.Optional;
import java.util.UUID;

/** The organisations, programs and sites that the directory topic has told of so far. */
public interface Directory {

    /** What a place is called; empty while the directory has not told. The organisation's own id names the organisation. */
    Optional<String> name(UUID organizationId, UUID id);

    /** How an organisation wants to be alerted; the standard for one that the directory has not told of. */
    ListeningPolicy policy(UUID organizationId);
}
