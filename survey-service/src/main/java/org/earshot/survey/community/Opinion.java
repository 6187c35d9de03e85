package org.earshot.survey.community;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Characters;
import org.earshot.contracts.value.Complete;

/**
 * What one reviewer thinks of one question; a later one takes the place of an earlier one.
 *
 * @param reviewer a random id's hash; it names nobody
 * @param question its id
 * @param rewording how they would ask it, in {@code language}; empty when they did not say
 * @param why a word why; empty when they did not say
 * @param wording {@link Seen#wording} of what they saw
 */
public record Opinion(
        UUID opinionId,
        String reviewer,
        String question,
        Mark mark,
        String rewording,
        String why,
        String language,
        String wording,
        Instant at) {
    /** Longest rewording and longest word why. */
    public static final int MAX_CHARS = 500;

    public Opinion {
        Complete.text(question, "question");
        Complete.present(mark, "mark");
        rewording = checked(rewording, "rewording");
        why = checked(why, "why");
    }

    private static String checked(String text, String what) {
        String stripped = text.strip();
        if (stripped.length() > MAX_CHARS) {
            throw new IllegalArgumentException(what + " must have at most " + MAX_CHARS + " characters");
        }
        return Characters.requireStorable(stripped, what);
    }

    /** Whether they said anything in words. */
    public boolean speaks() {
        return !rewording.isEmpty() || !why.isEmpty();
    }
}
