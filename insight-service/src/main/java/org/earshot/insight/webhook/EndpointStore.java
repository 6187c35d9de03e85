package org.earshot.insight.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Endpoints and their secrets. Every method but {@link #organizations()} runs in the organisation's transaction. */
public interface EndpointStore {

    /** Whether secrets can be sealed; if not, no endpoint can be made. */
    boolean keepsSecrets();

    /** The organisations that ever made an endpoint. */
    List<UUID> organizations();

    /** By name. */
    List<Endpoint> all(UUID organizationId);

    /** One endpoint. */
    Optional<Endpoint> endpoint(UUID organizationId, UUID endpointId);

    /** Adds one that begins after the entry with this number. */
    void add(UUID organizationId, Endpoint endpoint, long afterEntry);

    /** Writes what changed, except how far events were made into deliveries. */
    void save(UUID organizationId, Endpoint endpoint);

    /** Removes one with its secrets, deliveries and attempts. */
    void remove(UUID organizationId, UUID endpointId);

    /** Adds a secret; those before it sign until {@code oldUntil}, unless they end sooner. */
    void addSecret(UUID organizationId, UUID endpointId, String secret, Instant now, Instant oldUntil);

    /** The secrets that sign now, newest first. */
    List<String> secrets(UUID organizationId, UUID endpointId, Instant now);

    /** Number of the last entry that was made into a delivery or passed over; nobody else moves it until the transaction ends. */
    long reached(UUID organizationId, UUID endpointId);

    /** Moves it. */
    void reach(UUID organizationId, UUID endpointId, long number);
}
