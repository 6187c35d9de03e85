package org.earshot.insight.notice.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.earshot.insight.alert.AlertListener;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.notice.Telling;
import org.earshot.insight.organization.ListenedOrganizations;
import org.jboss.logging.Logger;

/** Tells as soon as something was committed, and every half minute what a crash or another instance left untold. */
@ApplicationScoped
public class NoticeRounds implements AlertListener {
    private static final Logger LOG = Logger.getLogger(NoticeRounds.class);
    private static final long LOOK_SECONDS = 30;

    private final ListenedOrganizations organizations;
    private final Telling telling;
    private final Directory directory;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "notices");
        thread.setDaemon(true);
        return thread;
    });

    public NoticeRounds(ListenedOrganizations organizations, Telling telling, Directory directory) {
        this.directory = directory;
        this.organizations = organizations;
        this.telling = telling;
    }

    void start(@Observes StartupEvent started) {
        ScheduledFuture<?> unused =
                worker.scheduleWithFixedDelay(this::lookEverywhere, 1, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        worker.shutdownNow();
    }

    @Override
    public void changed(UUID organizationId) {
        if (!worker.isShutdown()) {
            worker.execute(() -> tell(organizationId));
        }
    }

    private void lookEverywhere() {
        try {
            organizations.all().forEach(this::tell);
        } catch (RuntimeException away) {
            LOG.warnf(
                    "notices wait for their database error=%s", away.getClass().getSimpleName());
        }
    }

    /** Before the directory has been read, thresholds and names may be old ones: then nothing is told. */
    private void tell(UUID organizationId) {
        try {
            boolean more = directory.caughtUp();
            while (more) {
                more = telling.tell(organizationId);
            }
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "notices wait organizationId=%s error=%s",
                    organizationId, failed.getClass().getSimpleName());
        }
    }
}
