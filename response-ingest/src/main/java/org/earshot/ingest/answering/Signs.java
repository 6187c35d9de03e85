package org.earshot.ingest.answering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.ResponseFlag;
import org.jspecify.annotations.Nullable;

/**
 * What pages noticed while they were filled in. It keeps nobody from answering: it is told with the response, for whoever looks at
 * single responses.
 *
 * @param begunAt second since 1970 when the first page was left, or null; short, because it travels with each page
 * @param trapped whether a field was filled in that no person sees
 */
public record Signs(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long begunAt,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean trapped) {
    /** Nobody reads a question and chooses an answer in less. */
    private static final Duration LEAST_FOR_AN_ANSWER = Duration.ofSeconds(1);

    /** Of fewer answers, time tells nothing. */
    private static final long FEW_ANSWERS = 3;

    /** Reasons to look twice at answers that are sent now. */
    List<ResponseFlag> flags(Answers answers, Instant now) {
        List<ResponseFlag> flags = new ArrayList<>();
        if (trapped) {
            flags.add(ResponseFlag.HIDDEN_FIELD);
        }
        if (isTooFast(answers, now)) {
            flags.add(ResponseFlag.TOO_FAST);
        }
        return flags;
    }

    private boolean isTooFast(Answers answers, Instant now) {
        long given = answers.byQuestion().values().stream()
                .filter(answer -> !(answer instanceof Answer.Skipped))
                .count();
        return begunAt != null
                && given >= FEW_ANSWERS
                && Duration.between(Instant.ofEpochSecond(begunAt), now)
                                .compareTo(LEAST_FOR_AN_ANSWER.multipliedBy(given))
                        < 0;
    }
}
