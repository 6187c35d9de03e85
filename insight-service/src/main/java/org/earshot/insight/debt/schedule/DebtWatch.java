package org.earshot.insight.debt.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.debt.Counting;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.schedule.NowAndThen;

/** Looks now and then whether a debt has to be counted anew. Not while answers are catching up: it would be out of date at once. */
@ApplicationScoped
public class DebtWatch {
    private static final Duration LOOK = Duration.ofSeconds(20);
    private static final int REST = 20;

    private final Counting counting;
    private final ListenedOrganizations organizations;
    private final Evaluations evaluations;
    private final Clock clock;
    private final Map<UUID, Long> resting = new HashMap<>();
    private final NowAndThen looks = new NowAndThen("listening-debt", LOOK, this::look);

    public DebtWatch(Counting counting, ListenedOrganizations organizations, Evaluations evaluations, Clock clock) {
        this.counting = counting;
        this.organizations = organizations;
        this.evaluations = evaluations;
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
        organizations.all().forEach(this::count);
    }

    /** Whoever has much to count counts no more than a twentieth of the time. */
    private void count(UUID organizationId) {
        long begin = System.nanoTime();
        if (begin - resting.getOrDefault(organizationId, begin) >= 0) {
            counting.run(organizationId, clock.instant());
            resting.put(organizationId, begin + REST * (System.nanoTime() - begin));
        }
    }
}
