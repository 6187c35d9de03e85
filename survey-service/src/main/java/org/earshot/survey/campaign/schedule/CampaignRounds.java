package org.earshot.survey.campaign.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.campaign.Asking;
import org.earshot.survey.campaign.Turns;
import org.earshot.survey.contact.KeyMissing;
import org.jboss.logging.Logger;

/** Looks every few seconds whose turn it is. What is due is in the database, so a restart only delays it; several instances share the work. */
@ApplicationScoped
public class CampaignRounds {
    private static final Logger LOG = Logger.getLogger(CampaignRounds.class);
    private static final long LOOK_SECONDS = 3;

    private final Turns turns;
    private final Asking asking;
    private final Tenancy tenancy;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "campaigns");
        thread.setDaemon(true);
        return thread;
    });

    public CampaignRounds(Turns turns, Asking asking, Tenancy tenancy) {
        this.turns = turns;
        this.asking = asking;
        this.tenancy = tenancy;
    }

    void start(@Observes StartupEvent started) {
        ScheduledFuture<?> unused =
                worker.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        worker.shutdownNow();
    }

    private void look() {
        try {
            turns.organizations().forEach(this::look);
        } catch (RuntimeException away) {
            LOG.warnf(
                    "campaigns wait for their database error=%s",
                    away.getClass().getSimpleName());
        }
    }

    /** Asks everybody of one organisation whose turn it is; each in a transaction of their own. */
    public void look(UUID organizationId) {
        try {
            boolean more;
            do {
                more = tenancy.inOrganization(organizationId, () -> asking.next(organizationId));
            } while (more && !worker.isShutdown());
        } catch (KeyMissing missing) {
            LOG.errorf("campaigns wait for a key organizationId=%s", organizationId);
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "campaigns wait organizationId=%s error=%s",
                    organizationId, failed.getClass().getSimpleName());
            tenancy.inOrganization(organizationId, asking::putOff);
        }
    }
}
