package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date. The answer is ISO 8601, {@code 2026-03-31}.
 *
 * @param min earliest answer, inclusive, or null
 * @param max latest answer, inclusive, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DateQuestion(
        String id,
        Asking asking,
        @Nullable LocalDate min,
        @Nullable LocalDate max) implements Question {

    /** Of {@code 2026-03-31}; the parser would also take years of more digits. */
    private static final int WRITTEN_CHARS = 10;

    public DateQuestion {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Text text) || text.text().length() != WRITTEN_CHARS) {
            return Faults.wrongType(this, "a date as 2026-03-31");
        }
        LocalDate date;
        try {
            date = LocalDate.parse(text.text());
        } catch (DateTimeParseException notADate) {
            return Faults.wrongType(this, "a date as 2026-03-31");
        }
        boolean inside = (min == null || !date.isBefore(min)) && (max == null || !date.isAfter(max));
        return inside
                ? Optional.empty()
                : Faults.outOfRange(
                        this, "a date" + (min == null ? "" : " from " + min) + (max == null ? "" : " until " + max));
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new DateQuestion(otherId, otherAsking, min, max);
    }

    @Override
    public Question worded(Rewording change) {
        return with(id, asking.worded(change));
    }
}
