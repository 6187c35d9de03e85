package org.earshot.insight.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.AlertHistory;
import org.earshot.insight.alert.RaisedUnder;
import org.earshot.insight.answering.Step;
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
    private final LocalDate today;

    public AlertReading(Names names, Policies policies, LocalDate today) {
        this.names = names;
        this.policies = policies;
        this.gate = DisclosureGate.of(policies.organization().disclosureThreshold());
        this.today = today;
    }

    /** The alert as it stands now. */
    public AlertView of(Alert alert) {
        KnownShift shift = alert.shift();
        AlertHistory history = alert.history();
        boolean shown = gate.releases(shift.estimate().people());
        GroupRef group = shift.group();
        OwnThreshold threshold = alert.threshold();
        Step step = shift.family().step().orElse(null);
        return new AlertView(
                alert.id(),
                step != null
                        ? AlertView.Kind.SILENCE
                        : threshold == null ? AlertView.Kind.SHIFT : AlertView.Kind.THRESHOLD,
                history.status(),
                step == null ? shift.family().need() : null,
                step,
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
                history.entries().stream().map(AlertReading::entry).toList(),
                raisedUnder(alert),
                policies.at(
                                shift.family().place().kind(),
                                shift.family().place().id())
                        .watches(shift.family().need()),
                threshold == null ? null : line(threshold, shift));
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

    private static AlertView.Entry entry(AlertEntry entry) {
        return new AlertView.Entry(entry.at(), entry.kind().word(), entry.by(), entry.decision(), entry.reason());
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
