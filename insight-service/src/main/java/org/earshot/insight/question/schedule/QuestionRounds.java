package org.earshot.insight.question.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.question.QuestionTelling;
import org.earshot.insight.question.ToCount;
import org.earshot.insight.schedule.NowAndThen;

/**
 * Brings figures about questions up to date every few seconds where something came, and everywhere at the start and every few minutes.
 * Not while responses are catching up: counting needs comes first.
 */
@ApplicationScoped
public class QuestionRounds {
    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final int ROUNDS_BETWEEN_ALL = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final QuestionTelling telling;
    private final ListenedOrganizations organizations;
    private final ToCount toCount;
    private final Evaluations evaluations;
    private int rounds;
    private final NowAndThen looks = new NowAndThen("questions", LOOK, this::look);

    public QuestionRounds(
            QuestionTelling telling, ListenedOrganizations organizations, ToCount toCount, Evaluations evaluations) {
        this.telling = telling;
        this.organizations = organizations;
        this.toCount = toCount;
        this.evaluations = evaluations;
    }

    void start(@Observes StartupEvent started) {
        looks.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        looks.stop(PATIENCE);
    }

    private boolean otherThingsFirst() {
        return looks.isStopped() || evaluations.isBehind();
    }

    private void look() {
        if (otherThingsFirst()) {
            return;
        }
        if (rounds % ROUNDS_BETWEEN_ALL == 0) {
            organizations.all().forEach(toCount::add);
        }
        rounds++;
        for (UUID organizationId : toCount.take()) {
            telling.look(organizationId, this::otherThingsFirst);
            if (otherThingsFirst()) {
                toCount.add(organizationId);
            }
        }
    }
}
