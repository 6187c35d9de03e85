package org.earshot.insight.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.insight.action.Measurement;
import org.earshot.insight.alert.ActionTaken;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;

/** Adds to an organisation's histories what is due today. Running it again adds nothing. */
@ApplicationScoped
public class FollowUp {
    private final AlertStore alerts;
    private final Measuring measuring;
    private final Looking looking;
    private final Alone alone;
    private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

    public FollowUp(AlertStore alerts, Measuring measuring, Looking looking, Alone alone) {
        this.alerts = alerts;
        this.measuring = measuring;
        this.looking = looking;
        this.alone = alone;
    }

    /**
     * Adds what is due; returns how many entries.
     *
     * <p>Looks first, without the organisation's lock: mostly nothing is due. Days are what counts: until something is added to a history
     * nothing more is due on that day.
     */
    public int run(UUID organizationId, Instant now) {
        boolean due = looking.at(organizationId, () -> {
            Seen is = new Seen(alerts.latestEntry(organizationId), now.truncatedTo(ChronoUnit.DAYS));
            boolean news = !is.equals(seen.get(organizationId))
                    && !due(organizationId, now).isEmpty();
            if (!news) {
                seen.put(organizationId, is);
            }
            return news;
        });
        return due ? add(organizationId, now) : 0;
    }

    private int add(UUID organizationId, Instant now) {
        return alone.with(organizationId, () -> {
            List<Due> due = due(organizationId, now);
            due.forEach(one -> alerts.add(organizationId, one.alertId, one.entry));
            return due.size();
        });
    }

    private List<Due> due(UUID organizationId, Instant now) {
        List<Alert> all = alerts.inWork(organizationId);
        Map<UUID, Alert> byId = all.stream().collect(Collectors.toMap(Alert::id, Function.identity()));
        List<Due> due = new ArrayList<>();
        for (Alert alert : all) {
            alert.history().escalate(now).ifPresent(entry -> due.add(new Due(alert.id(), entry)));
            if (isPartOfClosed(alert, byId)) {
                alert.history().split(now, null).ifPresent(entry -> due.add(new Due(alert.id(), entry)));
            }
            for (ActionTaken taken : alert.history().actions()) {
                if (taken.isToBeMeasured(now)) {
                    Measurement measurement = measuring.of(organizationId, alert, taken, now);
                    due.add(new Due(alert.id(), taken.measured(now, measurement)));
                }
            }
        }
        return due;
    }

    /** A story that nobody works on any more is closed. */
    private static boolean isPartOfClosed(Alert alert, Map<UUID, Alert> inWork) {
        return alert.history()
                .mergedInto()
                .filter(story -> {
                    Alert about = inWork.get(story);
                    return about == null || about.history().status() == AlertStatus.CLOSED;
                })
                .isPresent();
    }

    private record Due(UUID alertId, AlertEntry entry) {}

    /**
     * When nothing was due.
     *
     * @param entry the latest one
     */
    private record Seen(long entry, Instant day) {}
}
