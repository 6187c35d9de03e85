package org.earshot.ingest.answering;

import org.earshot.contracts.event.Invitation;

/**
 * Tells that the page of a link was shown to somebody. Best effort: whoever looks neither waits for it nor notices that it failed, and a
 * sighting that could not be told is lost.
 */
public interface Sightings {

    /** The page of a link that was made for one person was shown. Told once of each; never blocks, never throws. */
    void seen(Invitation link);
}
