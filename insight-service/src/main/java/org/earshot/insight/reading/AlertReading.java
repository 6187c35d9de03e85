package org.earshot.insight.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.AlertHistory;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/** Turns alerts into what is shown of them. */
public final class AlertReading {
    private final Names names;
    private final DisclosureGate gate;
    private final LocalDate today;

    public AlertReading(Names names, DisclosureGate gate, LocalDate today) {
        this.names = names;
        this.gate = gate;
        this.today = today;
    }

    /** The alert as it stands now. */
    public AlertView of(Alert alert) {
        KnownShift shift = alert.shift();
        AlertHistory history = alert.history();
        boolean shown = gate.releases(shift.estimate().people());
        GroupRef group = shift.group();
        return new AlertView(
                alert.id(),
                history.status(),
                shift.family().need(),
                names.need(shift.family().need()),
                names.place(shift.family().place()),
                group == null ? null : group.dimension(),
                group == null ? null : group.group(),
                group == null ? null : names.group(group.dimension(), group.group()),
                shift.direction(),
                LocalDate.ofEpochDay(Bucket.firstDayOf(shift.onset())),
                openedAt(history),
                new Sentence(names).of(shift, shown, today),
                shown ? evidence(shift.estimate()) : null,
                history.decision().map(AlertEntry::decision).orElse(null),
                history.decision().map(AlertReading::reason).orElse(null),
                history.entries().stream().map(AlertReading::entry).toList());
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
