package org.earshot.contracts.instrument;

import java.util.List;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * What the link says without being asked, such as the event at which it was handed out: {@code …?at=open-day} for the id {@code at}.
 * Nobody is shown it; conditions look at it like at a choice. The answer is the choice's id.
 *
 * @param choices what a link may say; anything else counts as nothing
 */
public record LinkValue(String id, Asking asking, List<Choice> choices) implements Question {
    public LinkValue(String id, Asking asking, @Nullable List<Choice> choices) {
        this.id = Complete.text(id, "id");
        this.asking = Complete.present(asking, "asking");
        this.choices = Complete.items(choices, "choices");
    }

    @Override
    public boolean isPut() {
        return false;
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        return answer instanceof Answer.Text
                ? Faults.inChoices(this, answer.chosen())
                : Faults.wrongType(this, "the id of one choice");
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new LinkValue(otherId, otherAsking, choices);
    }

    @Override
    public Question worded(Rewording change) {
        return new LinkValue(id, asking.worded(change), Choice.worded(choices, change));
    }
}
