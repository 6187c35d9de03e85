package org.earshot.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Brings committed outbox rows to Kafka, right after a commit and by poll. At least once: a crash between the
 * acknowledgement and the deletion sends a row again, so consumers must be idempotent.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long POLL_MILLIS = 500;

    private final OutboxBatch batch;
    private final TransactionSynchronizationRegistry transactions;
    private final boolean enabled;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "outbox-relay");
        thread.setDaemon(true);
        return thread;
    });

    public OutboxRelay(
            OutboxBatch batch,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "earshot.outbox.enabled", defaultValue = "true") boolean enabled) {
        this.batch = batch;
        this.transactions = transactions;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            ScheduledFuture<?> unused =
                    worker.scheduleWithFixedDelay(this::relay, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        worker.shutdown();
    }

    /** Relays as soon as the running transaction has committed, instead of at the next poll. */
    void wakeAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only the outcome matters
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED && enabled && woken.compareAndSet(false, true)) {
                    worker.execute(OutboxRelay.this::relay);
                }
            }
        });
    }

    private void relay() {
        woken.set(false);
        try {
            while (batch.relay() == OutboxBatch.SIZE) {
                // a full batch: there is probably more
            }
        } catch (RuntimeException outage) {
            LOG.warnf(
                    "outbox waits for its database or broker error=%s",
                    outage.getClass().getSimpleName());
        }
    }
}
