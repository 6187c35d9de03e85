package org.earshot.contracts.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    static List<Signal> signals(List<Choice> choices, Answer answer) {
        Map<String, Double> severities = new LinkedHashMap<>();
        for (Choice choice : choices) {
            add(severities, choice.needs(), answer.includes(choice.id()));
        }
        return signals(severities);
    }

    /** Of two choices that are not listed: one was chosen, the other was not. */
    static List<Signal> signals(List<NeedMapping> chosen, List<NeedMapping> other) {
        Map<String, Double> severities = new LinkedHashMap<>();
        add(severities, chosen, true);
        add(severities, other, false);
        return signals(severities);
    }

    private static void add(Map<String, Double> severities, List<NeedMapping> needs, boolean chosen) {
        for (NeedMapping mapping : needs) {
            severities.merge(mapping.need(), chosen ? mapping.severity() : 0, Math::max);
        }
    }

    private static List<Signal> signals(Map<String, Double> severities) {
        List<Signal> signals = new ArrayList<>(severities.size());
        severities.forEach((need, severity) -> signals.add(new Signal(need, severity > 0, severity)));
        return signals;
    }
}
