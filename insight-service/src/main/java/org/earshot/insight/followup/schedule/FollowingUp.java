package org.earshot.insight.followup.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.earshot.insight.alert.AlertNews;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.followup.FollowUp;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.schedule.NowAndThen;

/** Follows up every organisation's alerts, now and then; days are what counts there. Not while answers are catching up. */
@ApplicationScoped
public class FollowingUp {
    private static final Duration LOOK = Duration.ofSeconds(60);

    private final FollowUp followUp;
    private final ListenedOrganizations organizations;
    private final Evaluations evaluations;
    private final AlertNews news;
    private final Clock clock;
    private final NowAndThen looks = new NowAndThen("follow-up", LOOK, this::look);

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
        looks.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        looks.stop(Duration.ZERO);
    }

    private void look() {
        if (evaluations.isBehind()) {
            return;
        }
        organizations.all().forEach(this::follow);
    }

    private void follow(UUID organizationId) {
        if (followUp.run(organizationId, clock.instant()) > 0) {
            news.changed(organizationId);
        }
    }
}
