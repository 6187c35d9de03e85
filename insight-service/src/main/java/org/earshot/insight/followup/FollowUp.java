package org.earshot.insight.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    public FollowUp(AlertStore alerts, Measuring measuring, Looking looking, Alone alone) {
        this.alerts = alerts;
        this.measuring = measuring;
        this.looking = looking;
        this.alone = alone;
    }

    /**
     * Adds what is due; returns how many entries.
     *
     * <p>Looks first, without the organisation's lock: mostly nothing is due.
     */
    public int run(UUID organizationId, Instant now) {
        if (looking.at(organizationId, () -> due(organizationId, now)).isEmpty()) {
            return 0;
        }
        return alone.with(organizationId, () -> {
            List<Due> due = due(organizationId, now);
            due.forEach(one -> alerts.add(organizationId, one.alertId, one.entry));
            return due.size();
        });
    }

    private List<Due> due(UUID organizationId, Instant now) {
        List<Alert> all = alerts.all(organizationId);
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

    private static boolean isPartOfClosed(Alert alert, Map<UUID, Alert> byId) {
        return alert.history()
                .mergedInto()
                .map(byId::get)
                .filter(story -> story.history().status() == AlertStatus.CLOSED)
                .isPresent();
    }

    private record Due(UUID alertId, AlertEntry entry) {}
}
