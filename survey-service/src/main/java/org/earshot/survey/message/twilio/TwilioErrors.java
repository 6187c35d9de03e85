package org.earshot.survey.message.twilio;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.survey.message.Attempt;
import org.jspecify.annotations.Nullable;

/** What Twilio's error codes mean for us (twilio.com/docs/api/errors). */
final class TwilioErrors {
    private static final Map<Integer, MessageFailure> MEANING = Map.ofEntries(
            Map.entry(20003, MessageFailure.ACCOUNT_REFUSED),
            Map.entry(20005, MessageFailure.ACCOUNT_REFUSED),
            Map.entry(20404, MessageFailure.ACCOUNT_REFUSED),
            Map.entry(20429, MessageFailure.TOO_MANY),
            Map.entry(21211, MessageFailure.ADDRESS_REFUSED),
            Map.entry(21212, MessageFailure.ACCOUNT_REFUSED),
            Map.entry(21408, MessageFailure.ADDRESS_REFUSED),
            Map.entry(21602, MessageFailure.TEXT_REFUSED),
            Map.entry(21603, MessageFailure.ACCOUNT_REFUSED),
            Map.entry(21606, MessageFailure.ACCOUNT_REFUSED),
            Map.entry(21608, MessageFailure.ADDRESS_REFUSED),
            Map.entry(21610, MessageFailure.OPTED_OUT),
            Map.entry(21611, MessageFailure.TOO_MANY),
            Map.entry(21612, MessageFailure.ADDRESS_REFUSED),
            Map.entry(21614, MessageFailure.ADDRESS_REFUSED),
            Map.entry(21617, MessageFailure.TEXT_REFUSED));

    private TwilioErrors() {}

    /** What a refusal comes to. What is wrong with our account an operator can mend, so those messages wait; a queue that is full empties. */
    static Attempt attempt(int status, int code) {
        MessageFailure reason = MEANING.getOrDefault(
                code, status == 401 || status == 403 ? MessageFailure.ACCOUNT_REFUSED : MessageFailure.TEXT_REFUSED);
        boolean retryable = reason == MessageFailure.ACCOUNT_REFUSED || reason == MessageFailure.TOO_MANY;
        return new Attempt.Refused(reason, retryable, null);
    }

    /** Seconds that an answer asks us to wait, or null. */
    static @Nullable Duration retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::valueOf)
                .map(Duration::ofSeconds)
                .orElse(null);
    }
}
