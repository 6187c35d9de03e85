package org.earshot.ingest.conversation;

import java.util.List;
import org.earshot.ingest.answering.Draft;

/**
 * What follows from a text.
 *
 * @param draft the answers as they are now
 * @param turns what happened
 * @param say the text to send; "" when nothing is to be said
 * @param complete whether everything is answered: the draft is to be sent, and then the person told
 */
public record Reply(Draft draft, List<Turn> turns, String say, boolean complete) {
    public Reply {
        turns = List.copyOf(turns);
    }
}
