package org.earshot.insight.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.organization.Beside;

/** What an administrator does with endpoints. */
@ApplicationScoped
public class WebhookDesk {
    private static final int MOST_ENDPOINTS = 20;

    private final Beside beside;
    private final EndpointStore endpoints;
    private final AlertStore alerts;
    private final Secrets secrets;
    private final Clock clock;

    public WebhookDesk(Beside beside, EndpointStore endpoints, AlertStore alerts, Secrets secrets, Clock clock) {
        this.beside = beside;
        this.endpoints = endpoints;
        this.alerts = alerts;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A new endpoint with its secret, which is shown this once. */
    public record Made(Endpoint endpoint, String secret) {}

    /** Whether this installation can have endpoints. */
    public boolean ready() {
        return endpoints.keepsSecrets();
    }

    /** All of them, by name. */
    public List<Endpoint> all(UUID organizationId) {
        return beside.beside(organizationId, () -> endpoints.all(organizationId));
    }

    /**
     * One endpoint.
     *
     * @throws WebhookRefused when there is none
     */
    public Endpoint endpoint(UUID organizationId, UUID endpointId) {
        return beside.beside(organizationId, () -> known(organizationId, endpointId));
    }

    /**
     * Makes one; events from now on go to it.
     *
     * @throws WebhookRefused when there are too many, or secrets cannot be kept here
     */
    public Made make(UUID organizationId, WantedEndpoint wanted) {
        if (!endpoints.keepsSecrets()) {
            throw new WebhookRefused(WebhookRefused.Kind.NO_KEY);
        }
        Instant now = clock.instant();
        Endpoint made = new Endpoint(UUID.randomUUID(), wanted, now, null, null);
        String secret = secrets.fresh();
        beside.beside(organizationId, () -> {
            if (endpoints.all(organizationId).size() >= MOST_ENDPOINTS) {
                throw new WebhookRefused(WebhookRefused.Kind.TOO_MANY);
            }
            endpoints.add(organizationId, made, alerts.latestEntry(organizationId));
            endpoints.addSecret(organizationId, made.id(), secret, now, now);
            return made;
        });
        return new Made(made, secret);
    }

    /**
     * Changes one. Switched on again it goes on where it stopped, so that nothing is left out.
     *
     * @throws WebhookRefused when there is none
     */
    public Endpoint change(UUID organizationId, UUID endpointId, WantedEndpoint wanted, boolean enabled) {
        return change(
                organizationId, endpointId, endpoint -> endpoint.changed(wanted).switched(enabled, clock.instant()));
    }

    /**
     * Switches one on or off.
     *
     * @throws WebhookRefused when there is none
     */
    public Endpoint change(UUID organizationId, UUID endpointId, boolean enabled) {
        return change(organizationId, endpointId, endpoint -> endpoint.switched(enabled, clock.instant()));
    }

    private Endpoint change(UUID organizationId, UUID endpointId, UnaryOperator<Endpoint> change) {
        return beside.beside(organizationId, () -> {
            Endpoint changed = change.apply(known(organizationId, endpointId));
            endpoints.save(organizationId, changed);
            return changed;
        });
    }

    /**
     * Removes one with all that is known of it.
     *
     * @throws WebhookRefused when there is none
     */
    public void remove(UUID organizationId, UUID endpointId) {
        beside.beside(organizationId, () -> {
            Endpoint gone = known(organizationId, endpointId);
            endpoints.remove(organizationId, endpointId);
            return gone;
        });
    }

    /**
     * Makes a new secret, shown this once. The one before it signs too for {@link Secrets#OVERLAP}.
     *
     * @throws WebhookRefused when there is none
     */
    public Made rotate(UUID organizationId, UUID endpointId) {
        String secret = secrets.fresh();
        Instant now = clock.instant();
        return beside.beside(organizationId, () -> {
            Endpoint endpoint = known(organizationId, endpointId);
            endpoints.addSecret(organizationId, endpointId, secret, now, now.plus(Secrets.OVERLAP));
            return new Made(endpoint, secret);
        });
    }

    private Endpoint known(UUID organizationId, UUID endpointId) {
        return endpoints
                .endpoint(organizationId, endpointId)
                .orElseThrow(() -> new WebhookRefused(WebhookRefused.Kind.UNKNOWN));
    }
}
