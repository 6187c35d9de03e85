package org.earshot.insight.webhook.vertx;

import org.earshot.insight.webhook.Attempt;

/** An attempt that ended before an answer. */
final class NotSent extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Attempt.Failure failure;

    NotSent(Attempt.Failure failure) {
        super(failure.name());
        this.failure = failure;
    }

    Attempt.Failure failure() {
        return failure;
    }
}
