package org.earshot.insight.policy.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.policy.Claiming;
import org.earshot.insight.schedule.NowAndThen;
import org.jboss.logging.Logger;

/** Has closed weeks weighed for public claims, on a thread of its own: nobody waits for a claim. */
@ApplicationScoped
public class ClaimWatch {
    private static final Logger LOG = Logger.getLogger(ClaimWatch.class);
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Directory directory;
    private final ListenedOrganizations organizations;
    private final Claiming claiming;
    private final Clock clock;
    private final NowAndThen looks = new NowAndThen("claims", LOOK, this::look);

    public ClaimWatch(Directory directory, ListenedOrganizations organizations, Claiming claiming, Clock clock) {
        this.directory = directory;
        this.organizations = organizations;
        this.claiming = claiming;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        looks.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        looks.stop(Duration.ZERO);
    }

    private void look() {
        if (directory.caughtUp()) {
            organizations.all().stream()
                    .filter(id -> !looks.isStopped()
                            && directory.policy(id).alerting().strict())
                    .forEach(this::weigh);
        }
    }

    private void weigh(UUID organizationId) {
        if (claiming.weigh(organizationId, clock.instant())) {
            LOG.infof("closed week weighed for public claims organizationId=%s", organizationId);
        }
    }
}
