package org.earshot.survey.message;

import org.earshot.contracts.event.MessageChannel;

/** Which gateway carries what here. */
public interface Gateways {
    /** The one for a channel. */
    Gateway of(MessageChannel channel);
}
