package org.earshot.ingest.answering.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Brings the schema up to date as soon as the database can be reached; the service does not wait for it. */
@ApplicationScoped
public class DraftSchema {
    private static final Logger LOG = Logger.getLogger(DraftSchema.class);
    private static final long RETRY_MILLIS = 2_000;

    private final Flyway flyway;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean ready;

    public DraftSchema(Flyway flyway) {
        this.flyway = flyway;
    }

    /** Whether drafts can be kept, as far as the schema is concerned. */
    public boolean isReady() {
        return ready;
    }

    void start(@Observes StartupEvent started) {
        Thread thread = new Thread(this::migrateUntilDone, "draft-schema");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped.countDown();
    }

    private void migrateUntilDone() {
        do {
            try {
                flyway.migrate();
                ready = true;
            } catch (RuntimeException outage) {
                LOG.warnf(
                        "database out of reach, drafts wait error=%s",
                        outage.getClass().getSimpleName());
            }
        } while (!ready && !stoppedWithin(RETRY_MILLIS));
    }

    private boolean stoppedWithin(long millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
