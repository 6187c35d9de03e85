package org.earshot.insight.theme.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.schedule.Rounds;
import org.earshot.insight.theme.TextSorting;
import org.earshot.insight.theme.Waiting;

/** Sorts what waits every other second, and looks at all organisations once a minute. */
@ApplicationScoped
public class SortingSoon {
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final int ROUNDS_BETWEEN_ALL = 30;

    private final Rounds rounds;

    public SortingSoon(
            TextSorting sorting, ListenedOrganizations organizations, Waiting waiting, Evaluations evaluations) {
        this.rounds =
                new Rounds("sorting", LOOK, ROUNDS_BETWEEN_ALL, waiting, organizations, evaluations, sorting::sort);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.stop();
    }
}
