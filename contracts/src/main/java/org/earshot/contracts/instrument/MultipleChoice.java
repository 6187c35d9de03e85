package org.earshot.contracts.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.value.Complete;

/** Any number of several choices. The answer is an array of choice ids. */
public record MultipleChoice(String id, Asking asking, List<Choice> choices) implements Question {

    public MultipleChoice {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
        choices = Complete.items(choices, "choices");
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Many many) || many.choices().isEmpty()) {
            return Faults.wrongType(this, "an array with at least one choice id");
        }
        Set<String> chosen = new HashSet<>(many.choices());
        if (chosen.size() < many.choices().size()) {
            return Faults.fault(
                    this, "repeated-choice", "a choice is given more than once", "Send each choice id once.");
        }
        if (!choices.stream().map(Choice::id).collect(Collectors.toSet()).containsAll(chosen)) {
            return Faults.unknownChoice(this, choices.stream().map(Choice::id).collect(Collectors.joining(", ")));
        }
        return chosen.size() > 1 && choices.stream().anyMatch(c -> c.exclusive() && chosen.contains(c.id()))
                ? Faults.fault(
                        this,
                        "exclusive-choice",
                        "a choice that stands alone is combined with others",
                        "Send either that choice alone, or the others without it.")
                : Optional.empty();
    }

    @Override
    public List<Signal> signals(Answer answer) {
        return ChosenNeeds.signals(choices, answer);
    }

    @Override
    public Stream<String> needsAsked() {
        return ChosenNeeds.asked(choices);
    }
}
