package org.earshot.insight.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.earshot.insight.organization.Alone;

/** Acknowledges and decides, one writer an organisation at a time, so that a decision and a tick never miss each other. */
@ApplicationScoped
public class AlertsDecided implements AlertDecisions {
    private final Alone alone;
    private final AlertStore alerts;
    private final AlertNews news;
    private final Clock clock;

    public AlertsDecided(Alone alone, AlertStore alerts, AlertNews news, Clock clock) {
        this.alone = alone;
        this.alerts = alerts;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public void acknowledge(UUID organizationId, UUID alertId, UUID by) {
        add(organizationId, alertId, (history, at) -> history.acknowledge(at, by));
    }

    @Override
    public void decide(UUID organizationId, UUID alertId, UUID by, Decision decision, String reason) {
        add(organizationId, alertId, (history, at) -> history.decide(at, by, decision, reason));
    }

    private void add(UUID organizationId, UUID alertId, BiFunction<AlertHistory, Instant, Optional<AlertEntry>> entry) {
        boolean added = alone.with(organizationId, () -> {
            AlertHistory history = alerts.alert(organizationId, alertId)
                    .orElseThrow(() -> new AlertRefused(AlertRefused.Kind.UNKNOWN))
                    .history();
            Optional<AlertEntry> toAdd = entry.apply(history, clock.instant());
            toAdd.ifPresent(line -> alerts.add(organizationId, alertId, line));
            return toAdd.isPresent();
        });
        if (added) {
            news.changed(organizationId);
        }
    }
}
