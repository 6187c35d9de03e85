package org.earshot.survey.message;

import java.time.Instant;
import java.util.List;
import org.earshot.contracts.event.MessageChannel;
import org.jspecify.annotations.Nullable;

/**
 * How messages of a channel go out, and how they fare. Never a secret, an account or an address.
 *
 * @param gateway its name in the settings
 * @param missing settings that it needs and that are not there, by name
 * @param lastTaken when it last took a message of this organisation; null when it never did
 * @param waiting messages that are to be sent yet
 * @param refusals of the last seven days, the latest first
 */
public record GatewayState(
        MessageChannel channel,
        String gateway,
        List<String> missing,
        @Nullable Instant lastTaken,
        int waiting,
        List<Traffic.Refusal> refusals) {

    public GatewayState {
        missing = List.copyOf(missing);
        refusals = List.copyOf(refusals);
    }

    /** Whether messages leave at all, or stay where the console shows them. */
    public boolean leaves() {
        return !gateway.equals(Receiving.OUTBOX);
    }
}
