package org.earshot.survey.contact;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody saw or changed personal data.
 *
 * @param by account, or null for the suite itself when it wrote to people
 * @param participants whose; pseudonyms stay readable here after the people are forgotten
 */
public record Access(@Nullable UUID by, Act act, List<UUID> participants, Instant at) {

    public Access {
        participants = List.copyOf(participants);
    }

    /** What was done. */
    public enum Act {
        LISTED,
        SEARCHED,
        SHOWN,
        ADDED,
        CHANGED,
        IMPORTED,
        ERASED,
        WRITTEN_TO,
        /** A link was made to enter answers for them; for nobody who is known, no participant stands here. */
        ENTERED_FOR;

        /** As written in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Access bySuite(Act act, List<UUID> participants, Instant at) {
        return new Access(null, act, participants, at);
    }
}
