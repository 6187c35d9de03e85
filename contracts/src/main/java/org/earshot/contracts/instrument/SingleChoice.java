package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * One of several choices. The answer is the choice's id.
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
        if (!(answer instanceof Answer.Text text)) {
            return Faults.wrongType(this, "the id of one choice");
        }
        return choices.stream().anyMatch(c -> c.id().equals(text.text()))
                ? Optional.empty()
                : Faults.unknownChoice(this, choices.stream().map(Choice::id).collect(Collectors.joining(", ")));
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
