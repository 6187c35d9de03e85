package org.earshot.insight.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.earshot.insight.action.Measurement;
import org.earshot.insight.action.Outcome;
import org.earshot.insight.alert.ActionTaken;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.jspecify.annotations.Nullable;

/** Turns actions into what is shown of them. */
final class ActionReading {
    private final Names names;
    private final DisclosureGate gate;
    private final LocalDate today;

    ActionReading(Names names, DisclosureGate gate, LocalDate today) {
        this.names = names;
        this.gate = gate;
        this.today = today;
    }

    ActionView of(Alert alert, ActionTaken taken) {
        return new ActionView(
                taken.action().id(),
                alert.id(),
                taken.action().what(),
                names.person(taken.action().who()),
                taken.action().from(),
                taken.action().effectBy(),
                taken.action().measureOn(),
                state(taken),
                measured(taken));
    }

    private ActionView.State state(ActionTaken taken) {
        if (taken.dropped()) {
            return ActionView.State.DROPPED;
        }
        Optional<Outcome> outcome = taken.outcome();
        if (outcome.isPresent()) {
            return ActionView.State.valueOf(outcome.get().name());
        }
        return taken.action().from().isAfter(today) ? ActionView.State.PLANNED : ActionView.State.UNDER_WAY;
    }

    private ActionView.@Nullable Measured measured(ActionTaken taken) {
        Measurement measurement = taken.measured();
        Instant at = taken.measuredAt();
        if (measurement == null || at == null) {
            return null;
        }
        Figure before = gate.figure(measurement.before());
        Figure after = gate.figure(measurement.after());
        boolean told = measurement.outcome().tells() && before.released() && after.released();
        return new ActionView.Measured(
                at, before, after, told ? measurement.low() : null, told ? measurement.high() : null);
    }
}
