package org.earshot.survey.message;

import java.util.List;
import org.earshot.contracts.event.MessageChannel;

/** A way out for messages. One package each; {@code GatewayContract} in the tests is what all of them keep to. */
public interface Gateway {

    /** What it is called in settings and rows. */
    String name();

    /** What it carries. */
    boolean carries(MessageChannel channel);

    /** Settings that it needs and that are not there, by their names; empty where it can send. */
    default List<String> missing() {
        return List.of();
    }

    /**
     * Hands a message over. Waits for the gateway, at most some ten seconds; throws nothing that a gateway can cause. The same message may be
     * handed over again after a crash: whoever can tell it by its id sends it once.
     */
    Attempt send(Parcel parcel);
}
