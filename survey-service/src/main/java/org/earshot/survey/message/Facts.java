package org.earshot.survey.message;

import org.earshot.contracts.event.MessageEvent;

/** Tells the other services what became of messages, in the transaction that makes it true. */
public interface Facts {
    /** Tells one. */
    void tell(MessageEvent event);
}
