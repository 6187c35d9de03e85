package org.earshot.survey.contact.page;

import java.util.List;
import java.util.UUID;
import org.earshot.survey.contact.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A person's page.
 *
 * @param id null for somebody who is being added
 * @param flaws codes of what is wrong with the entry
 * @param purposes what they can agree to, and whether they did
 * @param channels where they can be written to, and whether that is stopped
 * @param sharing how many others have their number
 * @param alias that they chose on a shared phone, or empty
 */
public record PersonView(
        @Nullable UUID id,
        String name,
        Entry entry,
        List<String> flaws,
        List<State> purposes,
        List<State> channels,
        List<Line> history,
        int sharing,
        String alias) {

    /** Something that holds or does not. */
    public record State(String word, boolean holds, boolean spoken) {}

    /**
     * Something said.
     *
     * @param word of the purpose or channel
     * @param yes whether it opens: agreed, or messages again
     */
    public record Line(String word, boolean channel, boolean yes, String source, String at, boolean byThemselves) {}
}
