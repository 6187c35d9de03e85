package org.earshot.insight.answering.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.answering.AnsweringLog;
import org.earshot.insight.answering.AnsweringLog.Settled;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.schedule.NowAndThen;

/**
 * Counts, every few seconds, those whose time for a step is over, and has the families evaluated that count them. Not while responses
 * are catching up: an opening whose response is still to come would look unanswered.
 */
@ApplicationScoped
public class Settling {
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final AnsweringLog log;
    private final ListenedOrganizations organizations;
    private final Evaluations evaluations;
    private final Clock clock;
    private final NowAndThen looks = new NowAndThen("settling", LOOK, this::look);

    public Settling(AnsweringLog log, ListenedOrganizations organizations, Evaluations evaluations, Clock clock) {
        this.log = log;
        this.organizations = organizations;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        looks.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        looks.stop(LOOK);
    }

    private void look() {
        if (evaluations.isBehind()) {
            return;
        }
        organizations.all().forEach(this::settle);
    }

    private void settle(UUID organizationId) {
        boolean more = true;
        boolean moved = false;
        while (more && !looks.isStopped()) {
            Settled settled = log.settle(organizationId, clock.instant());
            more = settled.more();
            moved |= settled.moved();
        }
        if (moved) {
            evaluations.wake(1, Duration.ZERO, Set.of(organizationId));
        }
    }
}
