package org.earshot.survey.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.earshot.contracts.event.MessageRequested;

/** Takes messages in that are to be sent, each once however often it comes. Runs in the organisation's transaction. */
@ApplicationScoped
public class Requesting {
    private final Messages messages;
    private final Clock clock;

    public Requesting(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Takes one in. */
    public void take(MessageRequested request) {
        messages.add(new Message(request, Course.begin(clock.instant())));
    }
}
