package org.earshot.insight.webhook.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.earshot.insight.alert.AlertListener;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.webhook.Deriving;
import org.earshot.insight.webhook.EndpointStore;
import org.earshot.insight.webhook.config.WebhookConfig;
import org.jboss.logging.Logger;

/** Looks for entries that are no deliveries yet: when one was committed, and every second for what another instance or a crash left. */
@ApplicationScoped
public class Rounds implements AlertListener {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final long LOOK_MILLIS = 1_000;

    private final EndpointStore endpoints;
    private final Deriving deriving;
    private final Lanes lanes;
    private final Directory directory;
    private final boolean enabled;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(named("webhook-rounds"));

    public Rounds(EndpointStore endpoints, Deriving deriving, Lanes lanes, Directory directory, WebhookConfig config) {
        this.directory = directory;
        this.enabled = config.enabled();
        this.endpoints = endpoints;
        this.deriving = deriving;
        this.lanes = lanes;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            ScheduledFuture<?> unused = worker.scheduleWithFixedDelay(
                    this::lookEverywhere, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        worker.shutdownNow();
        lanes.stop();
    }

    @Override
    public void changed(UUID organizationId) {
        if (enabled && !worker.isShutdown()) {
            worker.execute(() -> look(organizationId));
        }
    }

    private void lookEverywhere() {
        try {
            endpoints.organizations().forEach(this::look);
        } catch (RuntimeException away) {
            LOG.warnf(
                    "webhooks wait for their database error=%s", away.getClass().getSimpleName());
        }
    }

    /** Before the directory has been read, thresholds and names may be old ones: then nothing is sent. */
    private void look(UUID organizationId) {
        if (!directory.caughtUp()) {
            return;
        }
        try {
            deriving.derive(organizationId).forEach(endpoint -> lanes.run(organizationId, endpoint.id()));
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "webhooks were not looked at organizationId=%s error=%s",
                    organizationId, failed.getClass().getSimpleName());
        }
    }

    static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    static ExecutorService workers(int threads) {
        return Executors.newFixedThreadPool(threads, named("webhook-lane"));
    }
}
