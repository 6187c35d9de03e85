package org.earshot.insight.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deliveries and what came of them. Every method runs in the organisation's transaction. */
public interface DeliveryStore {

    /** Adds one, or leaves the one with this id as it is. */
    void add(UUID organizationId, Delivery delivery);

    /** Writes how it stands and lets go of it. */
    void save(UUID organizationId, Delivery delivery);

    /** One delivery to an endpoint. */
    Optional<Delivery> delivery(UUID organizationId, UUID endpointId, UUID deliveryId);

    /**
     * Newest first.
     *
     * @param before only those older than this delivery; null for the newest
     */
    List<Delivery> latest(UUID organizationId, UUID endpointId, @Nullable UUID before, int most);

    /**
     * Takes hold of the one that is due first, if any, so that nobody else tries it until then.
     *
     * @param until after this, a delivery that was not let go of is due again: whoever held it was killed
     */
    Optional<Delivery> take(UUID organizationId, UUID endpointId, Instant now, Instant until);

    /** Writes what came of an attempt. */
    void attempted(UUID organizationId, UUID deliveryId, Attempt attempt);

    /** Attempts, oldest first. */
    List<Attempt> attempts(UUID organizationId, UUID deliveryId);

    /** Forgets deliveries of before this moment that wait for nothing. */
    void forget(UUID organizationId, Instant before);
}
