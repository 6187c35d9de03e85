package org.earshot.survey.message;

import java.time.Duration;

/** No test message is sent. */
public final class TrialRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Why why;
    private final Duration wait;

    TrialRefused(Why why, Duration wait) {
        super(why.name(), null, false, false);
        this.why = why;
        this.wait = wait;
    }

    /** What stands against it. */
    public enum Why {
        /** It is neither a phone number nor an e-mail address. */
        NO_ADDRESS,
        /** Somebody behind the address wants no messages. */
        STOPPED,
        /** Enough were sent in the last hour. */
        ENOUGH
    }

    /** What stands against it. */
    public Why why() {
        return why;
    }

    /** After which it may be tried again; zero where waiting does not help. */
    public Duration retryAfter() {
        return wait;
    }
}
