package org.earshot.contracts.instrument;

import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;

/** One line in the participant's own words. The answer is the text. */
public record ShortText(String id, Asking asking) implements Question {

    /** Longest answer, in characters (UTF-16 units). */
    public static final int MAX_CHARS = 200;

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Text text) || text.text().isBlank()) {
            return Faults.wrongType(this, "a text that is not blank");
        }
        return text.text().length() <= MAX_CHARS ? Optional.empty() : Faults.tooLong(this, MAX_CHARS);
    }
}
