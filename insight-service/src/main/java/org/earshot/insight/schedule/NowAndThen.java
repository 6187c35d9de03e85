package org.earshot.insight.schedule;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks at something now and then, on a thread of its own. What fails is counted and looked at again the next time. */
public final class NowAndThen {
    private static final Logger LOG = Logger.getLogger(NowAndThen.class);

    private final String name;
    private final Duration between;
    private final Runnable look;
    private final Counter failed;
    private final ScheduledExecutorService worker;
    private volatile boolean stopped;

    /**
     * Looks at nothing yet.
     *
     * @param name of the thread, and in logs and meters
     * @param between the end of a look and the next one, and before the first
     */
    public NowAndThen(String name, Duration between, Runnable look) {
        this.name = name;
        this.between = between;
        this.look = look;
        this.failed = Counter.builder("earshot.insight.looks.failed")
                .description("looks that failed and are tried again, such as while the database is away")
                .tag("look", name)
                .register(Metrics.globalRegistry);
        this.worker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins. */
    public void start() {
        ScheduledFuture<?> unused = worker.scheduleWithFixedDelay(
                this::look, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            look.run();
        } catch (RuntimeException away) {
            failed.increment();
            LOG.warnf(
                    "look failed, trying again look=%s error=%s",
                    name, away.getClass().getSimpleName());
        }
    }

    /** Whether it was told to stop: then a long look ends early. */
    public boolean isStopped() {
        return stopped;
    }

    /** Looks no more, and waits so long for the look under way; what it leaves is found at the next start. */
    public void stop(Duration patience) {
        stopped = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warnf("a look was still under way at the end look=%s", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
