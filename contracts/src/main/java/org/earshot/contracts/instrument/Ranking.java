package org.earshot.contracts.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Choices in the order of their weight. The answer is an array of choice ids, the first first; it may be shorter than what is asked
 * for. What stands in it counts as chosen, so needs can be mapped only where some choices stay out.
 *
 * @param places how many are to be put in order, at most one for each choice
 */
public record Ranking(String id, Asking asking, List<Choice> choices, int places) implements Question {
    public Ranking(String id, Asking asking, @Nullable List<Choice> choices, int places) {
        this.id = Complete.text(id, "id");
        this.asking = Complete.present(asking, "asking");
        this.choices = Complete.items(choices, "choices");
        this.places = places;
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Many many) || many.choices().isEmpty()) {
            return Faults.wrongType(this, "an array with at least one choice id, the first first");
        }
        if (many.choices().size() > places) {
            return Faults.fault(
                    this,
                    "too-many-choices",
                    "more choices are put in order than asked for",
                    "Send at most " + places + ".");
        }
        return Faults.inChoices(this, many.choices());
    }

    /** The place of a choice, 1 for the first; empty when it has none. */
    public static Optional<Integer> place(Answer answer, String choice) {
        int at = answer instanceof Answer.Many many ? many.choices().indexOf(choice) : -1;
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
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
        return new Ranking(otherId, otherAsking, choices, places);
    }

    @Override
    public Question worded(Rewording change) {
        return new Ranking(id, asking.worded(change), Choice.worded(choices, change), places);
    }
}
