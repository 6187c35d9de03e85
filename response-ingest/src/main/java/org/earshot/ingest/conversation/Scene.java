package org.earshot.ingest.conversation;

import java.util.Set;
import org.earshot.contracts.instrument.Instrument;

/**
 * What a conversation is about.
 *
 * @param from name of the organisation that asks
 * @param link that opens the pages
 * @param open whether it takes answers now
 * @param watched questions of which some answers are told to somebody
 */
public record Scene(Instrument instrument, String from, String link, boolean open, Set<String> watched) {
    public Scene {
        watched = Set.copyOf(watched);
    }
}
