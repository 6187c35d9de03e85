package org.earshot.survey.identity;

import java.time.Duration;

/** Too many sign-ins failed. Try again after {@link #retryAfter()}. */
public class TooManySignIns extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    TooManySignIns(Duration retryAfter) {
        super("too many sign-ins", null, false, false);
        this.retryAfter = retryAfter;
    }

    /** How long to wait. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
