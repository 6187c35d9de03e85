package org.earshot.insight.response.kafka;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.earshot.insight.response.ApplyFailed;
import org.jboss.logging.Logger;

/** Tries again, more and more slowly, while the database or the broker is away; gives up only when the service stops. */
@ApplicationScoped
public class Retry {
    private static final Logger LOG = Logger.getLogger(Retry.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean waiting;

    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping.countDown();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /** Whether something is being tried again right now: what it needs is away. */
    public boolean isWaiting() {
        return waiting;
    }

    /**
     * Returns what {@code work} returns once it succeeds.
     *
     * @throws ApplyFailed not retryable: the data is refused; retryable: the service stops, and nothing was applied
     */
    public <T> T untilDone(Supplier<T> work) {
        long pause = FIRST_PAUSE_MILLIS;
        try {
            while (true) {
                try {
                    return work.get();
                } catch (ApplyFailed failed) {
                    if (!failed.retryable() || stopsWithin(pause, failed)) {
                        throw failed;
                    }
                    pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
                }
            }
        } finally {
            waiting = false;
        }
    }

    private boolean stopsWithin(long pauseMillis, ApplyFailed failed) {
        waiting = true;
        Throwable cause = failed.getCause();
        LOG.warnf(
                "batch waits for its database or broker error=%s",
                cause == null ? "" : cause.getClass().getSimpleName());
        try {
            return stopping.await(pauseMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
