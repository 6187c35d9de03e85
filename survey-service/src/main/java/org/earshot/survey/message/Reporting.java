package org.earshot.survey.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.earshot.contracts.event.MessageFailure;

/** What gateways report of messages that they took. Runs in the organisation's transaction. */
@ApplicationScoped
public class Reporting {
    private final Messages messages;
    private final Facts facts;
    private final Clock clock;

    public Reporting(Messages messages, Facts facts, Clock clock) {
        this.messages = messages;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A message arrived, or will not. What is reported twice, or of a message that is not known, changes nothing.
     *
     * @return whether the message is known
     */
    public boolean report(String gateway, String providerId, boolean delivered) {
        return messages.handedTo(gateway, providerId)
                .map(message -> report(message, delivered))
                .orElse(false);
    }

    private boolean report(Message message, boolean delivered) {
        Message further = message.now(message.course().reported(delivered, clock.instant()));
        if (!further.equals(message)) {
            messages.save(further);
            facts.tell(
                    delivered
                            ? further.delivered()
                            : further.failed(
                                    MessageFailure.UNDELIVERED, further.course().at()));
        }
        return true;
    }
}
