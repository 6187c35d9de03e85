package org.earshot.insight.followup.schedule;

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
import org.earshot.insight.alert.AlertNews;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.followup.FollowUp;
import org.earshot.insight.organization.ListenedOrganizations;
import org.jboss.logging.Logger;

/** Follows up every organisation's alerts, now and then; days are what counts there. Not while answers are catching up. */
@ApplicationScoped
public class FollowingUp {
    private static final Logger LOG = Logger.getLogger(FollowingUp.class);
    private static final long LOOK_SECONDS = 60;

    private final FollowUp followUp;
    private final ListenedOrganizations organizations;
    private final Evaluations evaluations;
    private final AlertNews news;
    private final Clock clock;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "follow-up");
        thread.setDaemon(true);
        return thread;
    });

    public FollowingUp(
            FollowUp followUp,
            ListenedOrganizations organizations,
            Evaluations evaluations,
            AlertNews news,
            Clock clock) {
        this.followUp = followUp;
        this.organizations = organizations;
        this.evaluations = evaluations;
        this.news = news;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        ScheduledFuture<?> unused =
                worker.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        worker.shutdown();
    }

    private void look() {
        if (evaluations.isBehind()) {
            return;
        }
        try {
            organizations.all().forEach(this::follow);
        } catch (RuntimeException away) {
            LOG.warnf(
                    "following up waits for its database error=%s",
                    away.getClass().getSimpleName());
        }
    }

    private void follow(UUID organizationId) {
        if (followUp.run(organizationId, clock.instant()) > 0) {
            news.changed(organizationId);
        }
    }
}
