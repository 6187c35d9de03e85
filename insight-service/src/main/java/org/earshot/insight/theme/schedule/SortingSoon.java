package org.earshot.insight.theme.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.theme.TextSorting;
import org.earshot.insight.theme.Waiting;
import org.jboss.logging.Logger;

/**
 * Sorts what waits every other second, one organisation after the other, and looks at all of them at the start and once a minute:
 * what waits is in the database, a crash loses nothing.
 */
@ApplicationScoped
public class SortingSoon {
    private static final Logger LOG = Logger.getLogger(SortingSoon.class);
    private static final long LOOK_SECONDS = 2;
    private static final int LOOKS_AT_ALL = 30;
    private static final long STOP_SECONDS = 5;

    private final TextSorting sorting;
    private final ListenedOrganizations organizations;
    private final Waiting waiting;
    private final Evaluations evaluations;
    private int looks;
    private volatile boolean stopped;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sorting");
        thread.setDaemon(true);
        return thread;
    });

    public SortingSoon(
            TextSorting sorting, ListenedOrganizations organizations, Waiting waiting, Evaluations evaluations) {
        this.sorting = sorting;
        this.organizations = organizations;
        this.waiting = waiting;
        this.evaluations = evaluations;
    }

    void start(@Observes StartupEvent started) {
        ScheduledFuture<?> unused =
                worker.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        worker.shutdown();
        if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("texts were still being sorted at the end; the rest is sorted at the next start");
        }
    }

    /** While responses are catching up they come first: counting them is what everyone waits for. */
    private boolean otherThingsFirst() {
        return stopped || evaluations.isBehind();
    }

    private void look() {
        if (otherThingsFirst()) {
            return;
        }
        try {
            if (looks % LOOKS_AT_ALL == 0) {
                organizations.all().forEach(waiting::add);
            }
            looks++;
            for (UUID organizationId : waiting.take()) {
                sorting.sort(organizationId, this::otherThingsFirst);
                if (otherThingsFirst()) {
                    waiting.add(organizationId);
                }
            }
        } catch (RuntimeException away) {
            LOG.warnf(
                    "sorting of texts waits for its database error=%s",
                    away.getClass().getSimpleName());
        }
    }
}
