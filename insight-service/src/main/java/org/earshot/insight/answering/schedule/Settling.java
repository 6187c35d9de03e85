package org.earshot.insight.answering.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.earshot.insight.answering.AnsweringLog;
import org.earshot.insight.answering.AnsweringLog.Settled;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.ListenedOrganizations;
import org.jboss.logging.Logger;

/**
 * Counts, every few seconds, those whose time for a step is over, and has the families evaluated that count them. Not while responses
 * are catching up: an opening whose response is still to come would look unanswered.
 */
@ApplicationScoped
public class Settling {
    private static final Logger LOG = Logger.getLogger(Settling.class);
    private static final long LOOK_SECONDS = 5;

    private final AnsweringLog log;
    private final ListenedOrganizations organizations;
    private final Evaluations evaluations;
    private final Clock clock;
    private volatile boolean stopped;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "settling");
        thread.setDaemon(true);
        return thread;
    });

    public Settling(AnsweringLog log, ListenedOrganizations organizations, Evaluations evaluations, Clock clock) {
        this.log = log;
        this.organizations = organizations;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        ScheduledFuture<?> unused =
                worker.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        worker.shutdown();
        if (!worker.awaitTermination(LOOK_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("steps were still being counted at the end; the rest is due at the next start");
        }
    }

    private void look() {
        if (evaluations.isBehind()) {
            return;
        }
        try {
            organizations.all().forEach(this::settle);
        } catch (RuntimeException away) {
            LOG.warnf(
                    "counting of steps waits for its database error=%s",
                    away.getClass().getSimpleName());
        }
    }

    private void settle(UUID organizationId) {
        boolean more = true;
        boolean moved = false;
        while (more && !stopped) {
            Settled settled = log.settle(organizationId, clock.instant());
            more = settled.more();
            moved |= settled.moved();
        }
        if (moved) {
            evaluations.wake(1, Duration.ZERO, Set.of(organizationId));
        }
    }
}
