package org.earshot.insight.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.AlertHistory;
import org.earshot.insight.alert.Duty;
import org.earshot.insight.alert.RaisedUnder;
import org.earshot.insight.answering.Step;
import org.earshot.insight.codebook.ThemeSeries;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/** Turns alerts into what is shown of them. */
public final class AlertReading {
    private final Names names;
    private final Policies policies;
    private final DisclosureGate gate;
    private final Instant now;
    private final LocalDate today;
    private final EntryReading entries;
    private final ActionReading actions;

    public AlertReading(Names names, Policies policies, Instant now) {
        this.names = names;
        this.policies = policies;
        this.gate = DisclosureGate.of(policies.organization().disclosureThreshold());
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.entries = new EntryReading(names);
        this.actions = new ActionReading(names, gate, today);
    }

    /** The alert as it stands now. */
    public AlertView of(Alert alert) {
        KnownShift shift = alert.shift();
        AlertHistory history = alert.history();
        boolean shown = gate.releases(shift.estimate().people());
        GroupRef group = shift.group();
        OwnThreshold threshold = alert.threshold();
        Step step = shift.family().step().orElse(null);
        ThemeSeries theme = shift.family().theme().orElse(null);
        UUID owner = history.duty().owner();
        return new AlertView(
                alert.id(),
                step != null
                        ? AlertView.Kind.SILENCE
                        : threshold == null ? AlertView.Kind.SHIFT : AlertView.Kind.THRESHOLD,
                history.status(),
                shift.family().isOfNeed() ? shift.family().need() : null,
                step,
                theme == null ? null : theme.theme(),
                theme == null ? null : names.isSetAside(theme),
                names.need(shift.family().need()),
                names.place(shift.family().place()),
                group == null ? null : group.dimension(),
                group == null ? null : group.group(),
                group == null ? null : names.group(group.dimension(), group.group()),
                shift.direction(),
                LocalDate.ofEpochDay(Bucket.firstDayOf(shift.onset())),
                openedAt(history),
                threshold == null
                        ? new Sentence(names).of(shift, shown, today)
                        : new ThresholdSentence(names).of(shift, shown, today),
                shown ? evidence(shift.estimate()) : null,
                history.decision().map(AlertEntry::decision).orElse(null),
                history.decision().map(AlertReading::reason).orElse(null),
                history.entries().stream().map(entries::of).toList(),
                raisedUnder(alert),
                policies.at(
                                shift.family().place().kind(),
                                shift.family().place().id())
                        .watches(shift.family().need()),
                threshold == null ? null : line(threshold, shift),
                owner == null ? null : names.person(owner),
                history.duty().due(),
                Duty.isOverdue(history, now),
                history.duty().escalated(),
                history.mergedInto().orElse(null),
                history.actions().stream()
                        .map(taken -> actions.of(alert, taken))
                        .toList());
    }

    private static AlertView.@Nullable PolicyInForce raisedUnder(Alert alert) {
        RaisedUnder under = alert.raisedUnder();
        return under == null ? null : new AlertView.PolicyInForce(under.version(), under.programId());
    }

    private static AlertView.Line line(OwnThreshold threshold, KnownShift shift) {
        LocalDate week = LocalDate.ofEpochDay(Bucket.firstDayOf(shift.alertedWeek()));
        return new AlertView.Line(threshold.share(), threshold.people(), week);
    }

    private Instant openedAt(AlertHistory history) {
        return history.entries().stream()
                .map(AlertEntry::at)
                .findFirst()
                .orElse(today.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static @Nullable String reason(AlertEntry entry) {
        return entry.reason();
    }

    static AlertView.Evidence evidence(Estimate estimate) {
        return new AlertView.Evidence(
                estimate.before(),
                estimate.after(),
                estimate.low(),
                estimate.high(),
                estimate.answers(),
                estimate.people(),
                estimate.fromRealChange(),
                estimate.fromMix());
    }
}
