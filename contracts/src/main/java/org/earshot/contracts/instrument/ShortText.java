package org.earshot.contracts.instrument;

import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.value.Complete;

/** One line in the participant's own words. The answer is the text. */
public record ShortText(String id, Asking asking) implements Question {

    public ShortText {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
    }

    /** Longest answer, in characters (UTF-16 units). */
    public static final int MAX_CHARS = 200;

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Text text) || text.text().isBlank()) {
            return Faults.wrongType(this, "a text that is not blank");
        }
        return Faults.inText(this, text.text(), MAX_CHARS);
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new ShortText(otherId, otherAsking);
    }

    @Override
    public Question worded(Rewording change) {
        return with(id, asking.worded(change));
    }
}
