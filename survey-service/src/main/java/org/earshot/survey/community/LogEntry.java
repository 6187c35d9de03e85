package org.earshot.survey.community;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.value.Characters;
import org.earshot.contracts.value.Complete;

/**
 * A line of the assumption log. Lines are added and never changed.
 *
 * @param question its id
 * @param role of whoever wrote it: admin or manager
 * @param by account
 */
public record LogEntry(UUID entryId, String question, Kind kind, String text, String role, UUID by, Instant at) {
    /** Longest text. */
    public static final int MAX_CHARS = 500;

    public LogEntry {
        Complete.text(question, "question");
        Complete.present(kind, "kind");
        text = Characters.requireStorable(Complete.text(text.strip(), "text"), "text");
        if (text.length() > MAX_CHARS) {
            throw new IllegalArgumentException("text must have at most " + MAX_CHARS + " characters");
        }
    }

    /** What a line says. */
    public enum Kind {
        /** What the question takes for granted. */
        ASSUMES,
        /** Somebody of the team doubts it; what community members doubt, their marks say. */
        CHALLENGED,
        /** What was done about what was said so far. */
        DONE;

        /** Lower case, for programs and forms. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this word, or empty. */
        public static Optional<Kind> named(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }
}
