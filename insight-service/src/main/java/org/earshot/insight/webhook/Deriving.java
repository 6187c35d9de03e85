package org.earshot.insight.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.alert.NumberedEntry;
import org.earshot.insight.organization.Beside;

/**
 * Makes deliveries of entries. How far an endpoint got is kept with the deliveries that came of it, in one transaction, and the entries'
 * numbers follow their commits: so whatever is killed whenever, no entry is left out and none becomes two deliveries.
 */
@ApplicationScoped
public class Deriving {
    private static final Duration LOG_KEPT = Duration.ofDays(90);

    private final Beside beside;
    private final EndpointStore endpoints;
    private final DeliveryStore deliveries;
    private final AlertStore alerts;
    private final Clock clock;

    public Deriving(Beside beside, EndpointStore endpoints, DeliveryStore deliveries, AlertStore alerts, Clock clock) {
        this.beside = beside;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** The delivery that an entry is to an endpoint; its id is named after both, so that it is the same whenever it is made. */
    static Delivery delivery(Endpoint endpoint, NumberedEntry entry, Instant now) {
        String name = endpoint.id() + "|" + entry.number();
        return new Delivery(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                endpoint.id(),
                EventType.of(entry.kind()),
                entry.number(),
                entry.alertId(),
                entry.entry().at(),
                Delivery.State.WAITING,
                0,
                now,
                null);
    }

    /**
     * Brings every endpoint of the organisation that is switched on up to the latest entry.
     *
     * @return the endpoints that are switched on
     */
    public List<Endpoint> derive(UUID organizationId) {
        return beside.beside(organizationId, () -> {
            List<Endpoint> enabled = endpoints.all(organizationId).stream()
                    .filter(Endpoint::enabled)
                    .toList();
            long latest = enabled.isEmpty() ? 0 : alerts.latestEntry(organizationId);
            enabled.forEach(endpoint -> derive(organizationId, endpoint, latest));
            return enabled;
        });
    }

    private void derive(UUID organizationId, Endpoint endpoint, long latest) {
        long reached = endpoints.reached(organizationId, endpoint.id());
        if (reached >= latest) {
            return;
        }
        while (reached < latest) {
            List<NumberedEntry> entries = alerts.entriesAfter(organizationId, reached);
            entries.stream()
                    .filter(entry -> endpoint.wanted().takes(EventType.of(entry.kind())))
                    .forEach(entry -> deliveries.add(organizationId, delivery(endpoint, entry, clock.instant())));
            reached =
                    entries.isEmpty() ? latest : entries.get(entries.size() - 1).number();
        }
        endpoints.reach(organizationId, endpoint.id(), reached);
        deliveries.forget(organizationId, clock.instant().minus(LOG_KEPT));
    }
}
