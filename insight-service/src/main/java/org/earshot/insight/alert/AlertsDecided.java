package org.earshot.insight.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.earshot.insight.action.Action;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.organization.Alone;
import org.jspecify.annotations.Nullable;

/** Writes what people do into histories, one writer an organisation at a time, so that a decision and a tick never miss each other. */
@ApplicationScoped
public class AlertsDecided implements AlertDecisions {
    private final Alone alone;
    private final AlertStore alerts;
    private final Directory directory;
    private final AlertNews news;
    private final Clock clock;

    public AlertsDecided(Alone alone, AlertStore alerts, Directory directory, AlertNews news, Clock clock) {
        this.alone = alone;
        this.alerts = alerts;
        this.directory = directory;
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

    @Override
    public void assign(UUID organizationId, UUID alertId, UUID by, @Nullable UUID owner) {
        refuseStranger(organizationId, by, owner);
        add(organizationId, alertId, (history, at) -> history.assign(at, by, owner));
    }

    @Override
    public void moveDue(UUID organizationId, UUID alertId, UUID by, LocalDate due) {
        add(organizationId, alertId, (history, at) -> history.moveDue(at, by, due));
    }

    @Override
    public void comment(UUID organizationId, UUID alertId, UUID by, String text) {
        add(organizationId, alertId, (history, at) -> Optional.of(history.comment(at, by, text)));
    }

    @Override
    public void merge(UUID organizationId, UUID alertId, UUID by, UUID into) {
        add(organizationId, alertId, (history, at) -> {
            List<Alert> all = alerts.all(organizationId);
            AlertHistory story = all.stream()
                    .filter(alert -> alert.id().equals(into))
                    .findFirst()
                    .map(Alert::history)
                    .orElseThrow(() -> new AlertRefused(AlertRefused.Kind.UNKNOWN));
            boolean hasParts = all.stream()
                    .anyMatch(alert ->
                            alert.history().mergedInto().filter(alertId::equals).isPresent());
            boolean standsAlone = story.status() != AlertStatus.CLOSED && story.status() != AlertStatus.MERGED;
            if (alertId.equals(into) || hasParts || !standsAlone) {
                throw new AlertRefused(AlertRefused.Kind.NO_STORY);
            }
            return history.merge(at, by, into);
        });
    }

    @Override
    public void split(UUID organizationId, UUID alertId, UUID by) {
        add(organizationId, alertId, (history, at) -> history.split(at, by));
    }

    @Override
    public UUID act(UUID organizationId, UUID alertId, UUID by, Action.Wanted wanted) {
        refuseStranger(organizationId, by, wanted.who());
        Action action =
                Action.planned(wanted, clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
        add(organizationId, alertId, (history, at) -> Optional.of(history.act(at, by, action)));
        return action.id();
    }

    @Override
    public void drop(UUID organizationId, UUID actionId, UUID by, String reason) {
        UUID alertId = alone.with(organizationId, () -> alerts.all(organizationId)).stream()
                .filter(alert -> alert.history().actions().stream()
                        .anyMatch(taken -> taken.action().id().equals(actionId)))
                .map(Alert::id)
                .findFirst()
                .orElseThrow(() -> new AlertRefused(AlertRefused.Kind.UNKNOWN_ACTION));
        add(organizationId, alertId, (history, at) -> history.drop(at, by, actionId, reason));
    }

    /** Whoever signed in is someone, even before the directory has told of them. */
    private void refuseStranger(UUID organizationId, UUID by, @Nullable UUID person) {
        boolean known = person == null
                || person.equals(by)
                || directory.people(organizationId).stream()
                        .anyMatch(one -> one.id().equals(person));
        if (!known) {
            throw new AlertRefused(AlertRefused.Kind.UNKNOWN_PERSON);
        }
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
