package org.earshot.survey.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.outbox.Outbox;
import org.earshot.survey.message.Facts;

/** Facts go to {@code earshot.messages} with the transaction that they are true in. */
@ApplicationScoped
class OutboxFacts implements Facts {
    private final Outbox outbox;

    OutboxFacts(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(MessageEvent event) {
        outbox.add(Topics.MESSAGES, event);
    }
}
