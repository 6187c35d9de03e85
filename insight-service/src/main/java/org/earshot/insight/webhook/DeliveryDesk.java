package org.earshot.insight.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.alert.NumberedEntry;
import org.earshot.insight.organization.Beside;
import org.jspecify.annotations.Nullable;

/** What an administrator does with deliveries: look, try, send again. */
@ApplicationScoped
public class DeliveryDesk {
    /** Deliveries on one page of the log. */
    public static final int PAGE = 50;

    private static final Duration LONGEST_STRETCH = Duration.ofDays(31);
    private static final int MOST_REPLAYED = 10_000;

    private final Beside beside;
    private final EndpointStore endpoints;
    private final DeliveryStore deliveries;
    private final AlertStore alerts;
    private final Clock clock;

    public DeliveryDesk(
            Beside beside, EndpointStore endpoints, DeliveryStore deliveries, AlertStore alerts, Clock clock) {
        this.beside = beside;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** A delivery and its attempts, oldest first. */
    public record Looked(Delivery delivery, List<Attempt> attempts) {
        public Looked {
            attempts = List.copyOf(attempts);
        }
    }

    /**
     * A page of the log, newest first: at most {@link #PAGE} and one more when there are others.
     *
     * @throws WebhookRefused when there is no such endpoint
     */
    public List<Delivery> log(UUID organizationId, UUID endpointId, @Nullable UUID before) {
        return beside.beside(organizationId, () -> {
            known(organizationId, endpointId);
            return deliveries.latest(organizationId, endpointId, before, PAGE + 1);
        });
    }

    /**
     * One delivery.
     *
     * @throws WebhookRefused when there is none
     */
    public Looked look(UUID organizationId, UUID endpointId, UUID deliveryId) {
        return beside.beside(
                organizationId,
                () -> new Looked(
                        delivery(organizationId, endpointId, deliveryId),
                        deliveries.attempts(organizationId, deliveryId)));
    }

    /**
     * Sends a test, whatever the endpoint asked for.
     *
     * @throws WebhookRefused when there is no such endpoint
     */
    public Delivery test(UUID organizationId, UUID endpointId) {
        Instant now = clock.instant();
        return beside.beside(organizationId, () -> {
            known(organizationId, endpointId);
            Delivery test = new Delivery(
                    UUID.randomUUID(),
                    endpointId,
                    EventType.TEST,
                    null,
                    null,
                    now,
                    Delivery.State.WAITING,
                    0,
                    now,
                    null);
            deliveries.add(organizationId, test);
            return test;
        });
    }

    /**
     * Sends one again, with the same id.
     *
     * @throws WebhookRefused when there is none
     */
    public Delivery replay(UUID organizationId, UUID endpointId, UUID deliveryId) {
        return beside.beside(organizationId, () -> {
            Delivery again = delivery(organizationId, endpointId, deliveryId).replayed(clock.instant());
            deliveries.save(organizationId, again);
            return again;
        });
    }

    /**
     * Sends everything again that happened in a stretch and that the endpoint asks for, each with the id it had; what was never sent
     * to it, because it did not exist or was off, is sent now.
     *
     * @return how many
     * @throws WebhookRefused when there is no such endpoint, or the stretch is none
     */
    public int replay(UUID organizationId, UUID endpointId, Instant from, Instant until) {
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST_STRETCH) > 0) {
            throw new WebhookRefused(WebhookRefused.Kind.STRETCH);
        }
        return beside.beside(organizationId, () -> {
            Endpoint endpoint = known(organizationId, endpointId);
            List<NumberedEntry> entries = alerts.entriesBetween(organizationId, from, until, MOST_REPLAYED).stream()
                    .filter(entry -> endpoint.wanted().takes(EventType.of(entry.kind())))
                    .toList();
            entries.forEach(entry -> again(organizationId, Deriving.delivery(endpoint, entry, clock.instant())));
            return entries.size();
        });
    }

    private void again(UUID organizationId, Delivery fresh) {
        deliveries.add(organizationId, fresh);
        deliveries
                .delivery(organizationId, fresh.endpointId(), fresh.id())
                .ifPresent(known -> deliveries.save(organizationId, known.replayed(clock.instant())));
    }

    private Delivery delivery(UUID organizationId, UUID endpointId, UUID deliveryId) {
        return deliveries
                .delivery(organizationId, endpointId, deliveryId)
                .orElseThrow(() -> new WebhookRefused(WebhookRefused.Kind.UNKNOWN));
    }

    private Endpoint known(UUID organizationId, UUID endpointId) {
        return endpoints
                .endpoint(organizationId, endpointId)
                .orElseThrow(() -> new WebhookRefused(WebhookRefused.Kind.UNKNOWN));
    }
}
