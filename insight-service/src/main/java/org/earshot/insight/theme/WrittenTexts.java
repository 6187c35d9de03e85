package org.earshot.insight.theme;

import java.util.List;
import java.util.UUID;

/** The words themselves. Every method runs in the organisation's transaction. */
public interface WrittenTexts {

    /** The latest texts, the newest first. */
    List<Written> latest(UUID organizationId, int atMost);

    /**
     * A text as it stands.
     *
     * @param themes that it is in
     */
    record Written(UUID person, String language, List<String> themes, String text) {
        public Written {
            themes = List.copyOf(themes);
        }
    }
}
