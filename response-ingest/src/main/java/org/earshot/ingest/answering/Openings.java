package org.earshot.ingest.answering;

import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.Invitation;

/**
 * Tells that people begin to answer. Best effort: whoever begins neither waits for it nor notices that it failed, and an opening that
 * could not be told is lost.
 */
public interface Openings {

    /** Someone began a draft. To be told once of each; never blocks, never throws. */
    void began(Invitation link, Draft draft, Channel channel);
}
