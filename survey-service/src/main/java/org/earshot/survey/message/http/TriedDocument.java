package org.earshot.survey.message.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.earshot.survey.message.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway said of a test message.
 *
 * @param taken whether it has it
 * @param leaves whether it leaves Earshot; the outbox takes everything and sends nothing
 * @param reason why it was refused; left out when it was taken
 * @param retryable whether the same may succeed later; left out when it was taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TriedDocument(
        boolean taken,
        boolean leaves,
        @Nullable String reason,
        @Nullable Boolean retryable) {

    static TriedDocument of(Attempt attempt) {
        if (attempt instanceof Attempt.Refused refused) {
            String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new TriedDocument(false, false, reason, refused.retryable());
        }
        return new TriedDocument(true, !((Attempt.Taken) attempt).delivered(), null, null);
    }
}
