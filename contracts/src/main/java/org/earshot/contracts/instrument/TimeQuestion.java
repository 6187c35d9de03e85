package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A time of day. The answer is ISO 8601 with hours and minutes, {@code 14:30}.
 *
 * @param min earliest answer, inclusive, or null
 * @param max latest answer, inclusive, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimeQuestion(
        String id,
        Asking asking,

        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "HH:mm") @Nullable LocalTime min,

        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "HH:mm") @Nullable LocalTime max)
        implements Question {
    /** Of {@code 14:30}; the parser would also take seconds. */
    private static final int WRITTEN_CHARS = 5;

    public TimeQuestion {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Text text) || text.text().length() != WRITTEN_CHARS) {
            return Faults.wrongType(this, "a time as 14:30");
        }
        LocalTime time;
        try {
            time = LocalTime.parse(text.text());
        } catch (DateTimeParseException notATime) {
            return Faults.wrongType(this, "a time as 14:30");
        }
        boolean inside = (min == null || !time.isBefore(min)) && (max == null || !time.isAfter(max));
        return inside
                ? Optional.empty()
                : Faults.outOfRange(
                        this, "a time" + (min == null ? "" : " from " + min) + (max == null ? "" : " until " + max));
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new TimeQuestion(otherId, otherAsking, min, max);
    }

    @Override
    public Question worded(Rewording change) {
        return with(id, asking.worded(change));
    }
}
