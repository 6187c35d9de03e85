package org.earshot.insight.policy.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.policy.Claiming;
import org.jboss.logging.Logger;

/** Has closed weeks weighed for public claims, on a thread of its own: nobody waits for a claim. */
@ApplicationScoped
public class ClaimWatch {
    private static final Logger LOG = Logger.getLogger(ClaimWatch.class);
    private static final long LOOK_SECONDS = 5;

    private final Directory directory;
    private final ListenedOrganizations organizations;
    private final Claiming claiming;
    private final Clock clock;
    private volatile boolean stopped;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "claims");
        thread.setDaemon(true);
        return thread;
    });

    public ClaimWatch(Directory directory, ListenedOrganizations organizations, Claiming claiming, Clock clock) {
        this.directory = directory;
        this.organizations = organizations;
        this.claiming = claiming;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        ScheduledFuture<?> unused =
                worker.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        worker.shutdown();
    }

    private void look() {
        try {
            if (directory.caughtUp()) {
                organizations.all().stream()
                        .filter(id ->
                                !stopped && directory.policy(id).alerting().strict())
                        .forEach(this::weigh);
            }
        } catch (RuntimeException away) {
            LOG.warnf("claims wait for their database error=%s", away.getClass().getSimpleName());
        }
    }

    private void weigh(UUID organizationId) {
        if (claiming.weigh(organizationId, clock.instant())) {
            LOG.infof("closed week weighed for public claims organizationId=%s", organizationId);
        }
    }
}
