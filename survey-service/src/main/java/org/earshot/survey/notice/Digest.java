package org.earshot.survey.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which notices make up a message to one person, and when. What is told at once waits a little for what comes with it; after a message
 * there is a pause, in which the next one gathers; nothing goes in quiet times. A function of what is pending, the choices and the time:
 * whoever is killed between two looks looks again.
 */
public final class Digest {
    /** How long a notice told at once waits for others. */
    static final Duration GATHER = Duration.ofMinutes(2);
    /** Shortest time between two messages to one person. */
    static final Duration PAUSE = Duration.ofMinutes(15);

    private final NoticeChoices choices;

    /** For a person with these choices. */
    public Digest(NoticeChoices choices) {
        this.choices = choices;
    }

    /**
     * What goes into a message now; empty when none is to go.
     *
     * @param pending without what the person wishes never to be told
     * @param lastMessage when the one before was made, or null
     */
    public List<Pending> ripe(List<Pending> pending, @Nullable Instant lastMessage, Instant now) {
        boolean pausing = lastMessage != null && now.isBefore(lastMessage.plus(PAUSE));
        if (pausing || choices.quietAt(now) || pending.stream().noneMatch(each -> isDue(each, now))) {
            return List.of();
        }
        return pending.stream()
                .filter(each -> pace(each) == Pace.NOW || isDue(each, now))
                .toList();
    }

    private boolean isDue(Pending pending, Instant now) {
        return !due(pending).isAfter(now);
    }

    private Pace pace(Pending pending) {
        return choices.of(pending.notice().kind());
    }

    /** When a message with it may go at the earliest. */
    Instant due(Pending pending) {
        Instant arrived = pending.arrivedAt();
        return switch (pace(pending)) {
            case NOW -> choices.outsideQuiet(arrived.plus(GATHER));
            case DAILY -> choices.nextDaily(arrived);
            case WEEKLY -> choices.nextWeekly(arrived);
            case NEVER -> Instant.MAX;
        };
    }
}
