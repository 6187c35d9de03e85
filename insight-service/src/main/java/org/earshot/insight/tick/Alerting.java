package org.earshot.insight.tick;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertChange;
import org.earshot.insight.alert.AlertRule;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.alert.Ringing;
import org.earshot.insight.alert.ThresholdRule;
import org.earshot.insight.alert.WeekShares;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.release.Told;

/** Puts what a look found before people, and closes what is over. Runs in the organisation's transaction, alone. */
@ApplicationScoped
public class Alerting {
    private final FamilyStore families;
    private final AlertStore alerts;
    private final Ringing.Rules rules;
    private final Clock clock;

    public Alerting(FamilyStore families, AlertStore alerts, Ringing.Rules rules, Clock clock) {
        this.families = families;
        this.alerts = alerts;
        this.rules = rules;
        this.clock = clock;
    }

    List<AlertChange> alert(UUID organizationId, Looked looked, Told told) {
        Instant now = clock.instant();
        String need = looked.need();
        Map<Boolean, List<Alert>> open = alerts.open(organizationId, need).stream()
                .collect(Collectors.partitioningBy(alert -> alert.threshold() != null));
        AlertRule rule =
                new AlertRule(looked.story(), looked.policies(), rules.of(organizationId, need), looked.week(), now);
        WeekShares shares = new WeekShares(looked.counts(), told, looked.gate(), looked.week());
        ThresholdRule thresholds = new ThresholdRule(organizationId, need, looked.policies(), shares, now);
        List<KnownShift> shifts = families.shifts(organizationId, need).stream()
                .filter(Alerting::isTold)
                .toList();
        List<AlertChange> changes = new ArrayList<>(rule.changes(shifts, open.getOrDefault(false, List.of())));
        changes.addAll(thresholds.changes(open.getOrDefault(true, List.of())));
        changes.forEach(change -> alerts.apply(organizationId, change));
        return changes;
    }

    /** Forgets the alerts of a family without answers; true when there were any. */
    boolean forget(UUID organizationId, Family family) {
        return alerts.forget(organizationId, family);
    }

    /** Of a step only falls are told: fewer people take it. That more do is told by closing the fall. */
    private static boolean isTold(KnownShift shift) {
        return shift.family().step().isEmpty() || shift.direction() == Direction.DOWN;
    }
}
