package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * One of several choices. The answer is the choice's id, or {@link Answer.Other} with own words beside it.
 *
 * @param dimension the characteristic that an answer states (the chosen id is the group), or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SingleChoice(
        String id,
        Asking asking,
        List<Choice> choices,
        @Nullable String dimension) implements Question {

    public SingleChoice {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
        choices = Complete.items(choices, "choices");
        if (dimension != null) {
            Complete.text(dimension, "dimension");
        }
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        boolean one = answer instanceof Answer.Text
                || (answer instanceof Answer.Other other && other.choices().size() == 1);
        return one
                ? Faults.inChoices(this, answer.chosen()).or(() -> Faults.inOther(this, answer))
                : Faults.wrongType(this, "the id of one choice");
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
        return new SingleChoice(otherId, otherAsking, choices, dimension);
    }

    @Override
    public Question worded(Rewording change) {
        return new SingleChoice(id, asking.worded(change), Choice.worded(choices, change), dimension);
    }
}
