package org.earshot.contracts.instrument;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Signal;

/** Signals of the choice questions: every need mapped by any choice was asked; the chosen ones say how much. */
final class ChosenNeeds {
    private ChosenNeeds() {}

    static Stream<String> asked(List<Choice> choices) {
        return choices.stream()
                .flatMap(c -> c.needs().stream())
                .map(NeedMapping::need)
                .distinct();
    }

    static Stream<Signal> signals(List<Choice> choices, Answer answer) {
        return asked(choices).map(need -> signal(need, choices, answer));
    }

    private static Signal signal(String need, List<Choice> choices, Answer answer) {
        double severity = choices.stream()
                .filter(c -> answer.includes(c.id()))
                .flatMap(c -> c.needs().stream())
                .filter(m -> m.need().equals(need))
                .mapToDouble(NeedMapping::severity)
                .max()
                .orElse(0);
        return new Signal(need, severity > 0, severity);
    }
}
