package org.earshot.survey.notice.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.notice.Gathering;
import org.earshot.survey.notice.NoticeStore;
import org.earshot.survey.notice.Postman;
import org.earshot.survey.notice.Sending;
import org.jboss.logging.Logger;

/** Looks every few seconds whether a message is to be made or sent. What is due is in the database, so a restart only delays it. */
@ApplicationScoped
public class NoticeRounds {
    private static final Logger LOG = Logger.getLogger(NoticeRounds.class);
    private static final long LOOK_SECONDS = 5;

    private final NoticeStore notices;
    private final Gathering gathering;
    private final Sending sending;
    private final Postman postman;
    private final Tenancy tenancy;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "notices");
        thread.setDaemon(true);
        return thread;
    });

    public NoticeRounds(NoticeStore notices, Gathering gathering, Sending sending, Postman postman, Tenancy tenancy) {
        this.notices = notices;
        this.gathering = gathering;
        this.sending = sending;
        this.postman = postman;
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
            notices.organizations().forEach(this::look);
        } catch (RuntimeException away) {
            LOG.warnf(
                    "notices wait for their database error=%s", away.getClass().getSimpleName());
        }
    }

    /** One organisation's. */
    public void look(UUID organizationId) {
        try {
            tenancy.inOrganization(organizationId, notices::owed)
                    .forEach(account ->
                            tenancy.inOrganization(organizationId, () -> gathering.gather(organizationId, account)));
            boolean taken = postman.hasMailServer();
            while (taken) {
                taken = send(organizationId);
            }
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "notices wait organizationId=%s error=%s",
                    organizationId, failed.getClass().getSimpleName());
        }
    }

    /** Sends one; false when there was none, or the mail server did not take it: then the others wait for the next look. */
    private boolean send(UUID organizationId) {
        Optional<Sending.Ready> next = tenancy.inOrganization(organizationId, sending::next);
        if (next.isEmpty()) {
            return false;
        }
        Sending.Ready ready = next.get();
        boolean taken =
                postman.send(postman.write(ready.message().id(), ready.notices(), ready.language()), ready.to());
        tenancy.inOrganization(organizationId, () -> sending.keep(ready.message(), taken));
        return taken;
    }
}
