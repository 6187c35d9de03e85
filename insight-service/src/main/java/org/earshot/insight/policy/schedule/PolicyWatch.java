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
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.policy.PoliciesInForce;
import org.earshot.insight.schedule.NowAndThen;
import org.jboss.logging.Logger;

/**
 * Looks, whenever the directory told something, whether an organisation's policies are others than those its families were last
 * evaluated under, and has them evaluated. What was applied is kept with the families: a crash in between only delays it.
 */
@ApplicationScoped
public class PolicyWatch {
    private static final Logger LOG = Logger.getLogger(PolicyWatch.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final long NOTHING_YET = -1;

    private final Directory directory;
    private final ListenedOrganizations organizations;
    private final PoliciesInForce inForce;
    private final Evaluations evaluations;
    private final Map<UUID, Policies> applied = new HashMap<>();
    private long looked = NOTHING_YET;
    private final NowAndThen looks = new NowAndThen("policies", LOOK, this::look);

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
        looks.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        looks.stop(Duration.ZERO);
    }

    private void look() {
        long changes = directory.changes();
        if (!directory.caughtUp() || changes == looked) {
            return;
        }
        organizations.all().forEach(this::look);
        looked = changes;
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
