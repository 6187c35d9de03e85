package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Several lines in the participant's own words. The answer is the text.
 *
 * @param quoteConsent id of a question for consent, or of a yes-or-no question, that asks whether others may read these words without the participant's name; only
 *     a yes to it allows that. Null = nobody else may
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LongText(String id, Asking asking, @Nullable String quoteConsent) implements Question {

    public LongText {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
        if (quoteConsent != null) {
            Complete.text(quoteConsent, "quoteConsent");
        }
    }

    /** Words that are read by nobody but the organisation. */
    public LongText(String id, Asking asking) {
        this(id, asking, null);
    }

    /** Longest answer, in characters (UTF-16 units). */
    public static final int MAX_CHARS = 5000;

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Text text) || text.text().isBlank()) {
            return Faults.wrongType(this, "a text that is not blank");
        }
        return Faults.inText(this, text.text(), MAX_CHARS);
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new LongText(otherId, otherAsking, quoteConsent);
    }

    @Override
    public Question worded(Rewording change) {
        return with(id, asking.worded(change));
    }
}
