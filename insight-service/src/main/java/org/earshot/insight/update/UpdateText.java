package org.earshot.insight.update;

import java.util.Objects;

/**
 * What people are told in one language.
 *
 * @param heard what they said, up to 500 characters; may be empty
 * @param done what was done, up to 500 characters; an empty one is not told in this language
 */
public record UpdateText(String heard, String done) {
    private static final int MAX_CHARS = 500;

    public UpdateText {
        heard = Objects.requireNonNullElse(heard, "").strip();
        done = Objects.requireNonNullElse(done, "").strip();
    }

    boolean isTooLong() {
        return isTooLong(heard) || isTooLong(done);
    }

    private static boolean isTooLong(String text) {
        return text.length() > MAX_CHARS || text.indexOf('\0') >= 0;
    }

    /** Whether there is something to tell. */
    public boolean tells() {
        return !done.isEmpty();
    }
}
