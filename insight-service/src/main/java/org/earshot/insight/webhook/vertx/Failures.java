package org.earshot.insight.webhook.vertx;

import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.earshot.insight.webhook.Attempt;

/** What an exception of the network means for an attempt. */
final class Failures {
    private Failures() {}

    static Attempt.Failure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotSent notSent) {
                return notSent.failure();
            }
            if (cause instanceof TimeoutException) {
                return Attempt.Failure.TIMEOUT;
            }
            if (cause instanceof SSLException) {
                return Attempt.Failure.TLS;
            }
        }
        return Attempt.Failure.CONNECTION;
    }
}
