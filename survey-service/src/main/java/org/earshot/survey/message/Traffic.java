package org.earshot.survey.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageFailure;

/** How messages of the organisation at hand fare with gateways. */
public interface Traffic {

    /** When a gateway last took one; empty when it never did, as far as messages are kept. */
    Optional<Instant> lastTaken(MessageChannel channel, String gateway);

    /** How many wait to be sent. */
    int waiting(MessageChannel channel);

    /** What gateways refused since then, the latest first. */
    List<Refusal> refusals(MessageChannel channel, Instant since);

    /**
     * Messages that were refused for one reason.
     *
     * @param latest when the last of them was
     */
    record Refusal(MessageFailure reason, int messages, Instant latest) {}
}
