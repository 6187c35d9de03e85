package org.earshot.insight.policy.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.policy.PoliciesInForce;
import org.jboss.logging.Logger;

/**
 * Looks, whenever the directory told something, whether an organisation's policies are others than those its families were last
 * evaluated under, and has them evaluated. What was applied is kept with the families: a crash in between only delays it.
 */
@ApplicationScoped
public class PolicyWatch {
    private static final Logger LOG = Logger.getLogger(PolicyWatch.class);
    private static final long LOOK_MILLIS = 500;
    private static final long NOTHING_YET = -1;

    private final Directory directory;
    private final ListenedOrganizations organizations;
    private final PoliciesInForce inForce;
    private final Evaluations evaluations;
    private final Map<UUID, Policies> applied = new HashMap<>();
    private long looked = NOTHING_YET;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "policies");
        thread.setDaemon(true);
        return thread;
    });

    public PolicyWatch(
            Directory directory,
            ListenedOrganizations organizations,
            PoliciesInForce inForce,
            Evaluations evaluations) {
        this.directory = directory;
        this.organizations = organizations;
        this.inForce = inForce;
        this.evaluations = evaluations;
    }

    void start(@Observes StartupEvent started) {
        ScheduledFuture<?> unused =
                worker.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        worker.shutdown();
    }

    private void look() {
        long changes = directory.changes();
        if (!directory.caughtUp() || changes == looked) {
            return;
        }
        try {
            organizations.all().forEach(this::look);
            looked = changes;
        } catch (RuntimeException away) {
            LOG.warnf(
                    "policies wait for their database error=%s", away.getClass().getSimpleName());
        }
    }

    private void look(UUID organizationId) {
        Policies policies = directory.policies(organizationId);
        if (policies.equals(applied.get(organizationId))) {
            return;
        }
        if (inForce.apply(organizationId, policies)) {
            LOG.infof("policy applied organizationId=%s", organizationId);
            evaluations.wake(1, Duration.ZERO, Set.of(organizationId));
        }
        applied.put(organizationId, policies);
    }
}
