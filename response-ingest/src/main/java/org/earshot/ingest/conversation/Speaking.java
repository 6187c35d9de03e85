package org.earshot.ingest.conversation;

import org.earshot.contracts.event.MessageRequested;

/** Has texts sent. */
public interface Speaking {
    /**
     * Asks for a text to be sent, and waits until that is safe.
     *
     * @throws RuntimeException when it is not; the same may be asked again
     */
    void say(MessageRequested text);
}
