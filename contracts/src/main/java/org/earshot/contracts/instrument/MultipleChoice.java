package org.earshot.contracts.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.value.Complete;

/** Any number of several choices. The answer is an array of choice ids, or {@link Answer.Other} with own words beside them. */
public record MultipleChoice(String id, Asking asking, List<Choice> choices) implements Question {

    public MultipleChoice {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
        choices = Complete.items(choices, "choices");
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        boolean several = answer instanceof Answer.Many || answer instanceof Answer.Other;
        List<String> chosen = answer.chosen();
        if (!several || chosen.isEmpty()) {
            return Faults.wrongType(this, "an array with at least one choice id");
        }
        boolean combined =
                chosen.size() > 1 && choices.stream().anyMatch(c -> c.exclusive() && chosen.contains(c.id()));
        return Faults.inChoices(this, chosen)
                .or(() -> combined ? combined() : Optional.empty())
                .or(() -> Faults.inOther(this, answer));
    }

    private Optional<AnswerFault> combined() {
        return Faults.fault(
                this,
                "exclusive-choice",
                "a choice that stands alone is combined with others",
                "Send either that choice alone, or the others without it.");
    }

    @Override
    public List<Signal> signals(Answer answer) {
        return ChosenNeeds.signals(choices, answer);
    }

    @Override
    public Stream<String> needsAsked() {
        return ChosenNeeds.asked(choices);
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new MultipleChoice(otherId, otherAsking, choices);
    }

    @Override
    public Question worded(Rewording change) {
        return new MultipleChoice(id, asking.worded(change), Choice.worded(choices, change));
    }
}
