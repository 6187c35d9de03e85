package org.earshot.survey.message;

import java.time.Duration;
import org.earshot.contracts.event.MessageFailure;
import org.jspecify.annotations.Nullable;

/** What came of handing a message to a gateway. */
public sealed interface Attempt {

    /**
     * The gateway has it.
     *
     * @param providerId by which it will report, or null when it never does
     * @param delivered whether it is there already
     */
    record Taken(@Nullable String providerId, boolean delivered) implements Attempt {}

    /**
     * The gateway has not.
     *
     * @param retryable whether the same may succeed later
     * @param pause what the gateway asks for before the next attempt, or null
     */
    record Refused(
            MessageFailure reason,
            boolean retryable,
            @Nullable Duration pause) implements Attempt {

        /** The same can never succeed. */
        public static Refused forGood(MessageFailure reason) {
            return new Refused(reason, false, null);
        }

        /** The same may succeed later. */
        public static Refused forNow(MessageFailure reason) {
            return new Refused(reason, true, null);
        }
    }
}
