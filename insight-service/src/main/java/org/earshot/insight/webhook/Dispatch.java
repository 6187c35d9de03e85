package org.earshot.insight.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.organization.Beside;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.Readings;

/** Takes one delivery after the other and makes it ready. */
@ApplicationScoped
public class Dispatch {
    /** Longer than any attempt: whoever holds a delivery for longer was killed, and it is tried again. */
    private static final Duration HELD = Duration.ofMinutes(1);

    private final Beside beside;
    private final EndpointStore endpoints;
    private final DeliveryStore deliveries;
    private final Readings readings;
    private final Clock clock;

    public Dispatch(Beside beside, EndpointStore endpoints, DeliveryStore deliveries, Readings readings, Clock clock) {
        this.beside = beside;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.readings = readings;
        this.clock = clock;
    }

    /** The next that is due to an endpoint, made ready; empty when nothing is due or the endpoint is switched off. */
    public Optional<Parcel> next(UUID organizationId, UUID endpointId) {
        Optional<Parcel> ready = Optional.empty();
        Optional<Taken> taken = take(organizationId, endpointId);
        while (taken.isPresent() && ready.isEmpty()) {
            ready = ready(organizationId, taken.get());
            if (ready.isEmpty()) {
                Delivery erased = taken.get().delivery().erased();
                beside.beside(organizationId, () -> {
                    deliveries.save(organizationId, erased);
                    return erased;
                });
                taken = take(organizationId, endpointId);
            }
        }
        return ready;
    }

    private record Taken(Endpoint endpoint, Delivery delivery) {}

    private Optional<Taken> take(UUID organizationId, UUID endpointId) {
        Instant now = clock.instant();
        return beside.beside(organizationId, () -> endpoints
                .endpoint(organizationId, endpointId)
                .filter(Endpoint::enabled)
                .flatMap(endpoint -> deliveries
                        .take(organizationId, endpointId, now, now.plus(HELD))
                        .map(delivery -> new Taken(endpoint, delivery))));
    }

    private Optional<Parcel> ready(UUID organizationId, Taken taken) {
        return event(organizationId, taken)
                .map(event -> beside.beside(
                        organizationId,
                        () -> new Parcel(
                                taken.endpoint(),
                                taken.delivery(),
                                event,
                                endpoints.secrets(
                                        organizationId, taken.endpoint().id(), clock.instant()))));
    }

    /** Empty when the alert has been erased with the answers that it came from. */
    private Optional<WebhookEvent> event(UUID organizationId, Taken taken) {
        Delivery delivery = taken.delivery();
        UUID alertId = delivery.alertId();
        if (alertId == null) {
            return Optional.of(WebhookEvent.test(delivery));
        }
        return readings.alert(organizationId, alertId, taken.endpoint().wanted().language())
                .flatMap(alert -> entry(alert, delivery).map(entry -> WebhookEvent.of(delivery, entry, alert)));
    }

    private static Optional<AlertView.Entry> entry(AlertView alert, Delivery delivery) {
        return alert.history().stream()
                .filter(entry -> entry.at().equals(delivery.occurredAt())
                        && EventType.ofWord(entry.kind()).equals(delivery.type()))
                .findFirst();
    }
}
