package org.earshot.insight.question.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.question.QuestionTelling;
import org.earshot.insight.question.ToCount;
import org.earshot.insight.schedule.Rounds;

/** Brings figures about questions up to date every few seconds. */
@ApplicationScoped
public class QuestionRounds {
    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final int ROUNDS_BETWEEN_ALL = 100;

    private final Rounds rounds;

    public QuestionRounds(
            QuestionTelling telling, ListenedOrganizations organizations, ToCount toCount, Evaluations evaluations) {
        this.rounds =
                new Rounds("questions", LOOK, ROUNDS_BETWEEN_ALL, toCount, organizations, evaluations, telling::look);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.stop();
    }
}
