package org.earshot.ingest.answering.page;

import org.earshot.contracts.event.Channel;

/** Who sits before the page, and what becomes of what they enter. */
public enum Setting {
    /** Somebody who answers for themselves, on a device of their own. */
    OWN(Channel.WEB),

    /** One after the other on a device that stands somewhere: nothing of the one before may be seen. */
    KIOSK(Channel.KIOSK),

    /** Somebody of the organisation, who enters what others say. */
    ON_BEHALF(Channel.ON_BEHALF),

    /** The authors of a draft: what they enter is kept nowhere. */
    TRIAL(Channel.WEB);

    private final Channel channel;

    Setting(Channel channel) {
        this.channel = channel;
    }

    /** How what is sent from here reached us. */
    Channel channel() {
        return channel;
    }
}
