package org.earshot.insight.flag.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.flag.FlagTelling;
import org.earshot.insight.flag.FlagsToCount;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.schedule.Rounds;

/** Brings the counts of flags up to date where responses came. */
@ApplicationScoped
public class FlagRounds {
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final int ROUNDS_BETWEEN_ALL = 700;

    private final Rounds rounds;

    public FlagRounds(
            FlagTelling telling, ListenedOrganizations organizations, FlagsToCount toCount, Evaluations evaluations) {
        this.rounds = new Rounds(
                "flags",
                LOOK,
                ROUNDS_BETWEEN_ALL,
                toCount,
                organizations,
                evaluations,
                (organizationId, otherThingsFirst) -> telling.look(organizationId));
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.stop();
    }
}
