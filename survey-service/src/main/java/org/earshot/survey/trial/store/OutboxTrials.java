package org.earshot.survey.trial.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.contracts.event.Trial;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.outbox.Outbox;
import org.earshot.survey.trial.Trials;

/** Trials go to the outbox and are kept nowhere else: the topic holds the one of each instrument. */
@ApplicationScoped
class OutboxTrials implements Trials {
    private final Outbox outbox;

    OutboxTrials(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void begin(Trial trial) {
        outbox.add(Topics.TRIALS, trial);
    }
}
