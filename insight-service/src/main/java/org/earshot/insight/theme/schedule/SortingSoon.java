package org.earshot.insight.theme.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.schedule.NowAndThen;
import org.earshot.insight.theme.TextSorting;
import org.earshot.insight.theme.Waiting;

/**
 * Sorts what waits every other second, one organisation after the other, and looks at all of them at the start and once a minute:
 * what waits is in the database, a crash loses nothing.
 */
@ApplicationScoped
public class SortingSoon {
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final int ROUNDS_BETWEEN_ALL = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TextSorting sorting;
    private final ListenedOrganizations organizations;
    private final Waiting waiting;
    private final Evaluations evaluations;
    private int rounds;
    private final NowAndThen looks = new NowAndThen("sorting", LOOK, this::look);

    public SortingSoon(
            TextSorting sorting, ListenedOrganizations organizations, Waiting waiting, Evaluations evaluations) {
        this.sorting = sorting;
        this.organizations = organizations;
        this.waiting = waiting;
        this.evaluations = evaluations;
    }

    void start(@Observes StartupEvent started) {
        looks.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        looks.stop(PATIENCE);
    }

    /** While responses are catching up they come first: counting them is what everyone waits for. */
    private boolean otherThingsFirst() {
        return looks.isStopped() || evaluations.isBehind();
    }

    private void look() {
        if (otherThingsFirst()) {
            return;
        }
        if (rounds % ROUNDS_BETWEEN_ALL == 0) {
            organizations.all().forEach(waiting::add);
        }
        rounds++;
        for (UUID organizationId : waiting.take()) {
            sorting.sort(organizationId, this::otherThingsFirst);
            if (otherThingsFirst()) {
                waiting.add(organizationId);
            }
        }
    }
}
