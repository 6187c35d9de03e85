package org.earshot.contracts.instrument;

import java.util.List;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Signal;

/** Signals of the questions that are answered with a number. */
final class NumericSignals {
    private NumericSignals() {}

    static List<Signal> of(List<NumericNeed> needs, Answer answer) {
        if (!(answer instanceof Answer.Amount amount)) {
            return List.of();
        }
        double value = amount.value().doubleValue();
        return needs.stream()
                .map(n -> new Signal(n.need(), n.presentAt(value), n.severityOf(value)))
                .toList();
    }
}
