package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.value.Complete;

/**
 * Whether somebody agrees to what its text says. The answer is {@code true} or {@code false}; nothing is ticked beforehand, and
 * leaving it is no yes.
 *
 * @param toTakePart whether it asks for consent to the questions themselves: without a yes nothing after it is asked
 */
public record Consent(
        String id,
        Asking asking,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean toTakePart) implements Question {
    public Consent {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        return answer instanceof Answer.Flag ? Optional.empty() : Faults.wrongType(this, "true or false");
    }

    /** Whether the questions after it may be asked, given the answer to it. */
    @Override
    public boolean letsGoOn(Optional<Answer> answer) {
        return !toTakePart || answer.filter(given -> given.includes("true")).isPresent();
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new Consent(otherId, otherAsking, toTakePart);
    }

    @Override
    public Question worded(Rewording change) {
        return with(id, asking.worded(change));
    }
}
