package org.earshot.survey.bank;

import org.earshot.contracts.value.Complete;

/**
 * Where a question comes from.
 *
 * @param source who wrote it, and where it was published; 1 to {@link #MAX_CHARS} characters
 * @param license terms under which it may be used and changed; 1 to {@link #MAX_CHARS} characters
 */
public record Provenance(String source, String license) {
    /** Longest source or licence. */
    public static final int MAX_CHARS = 300;

    public Provenance {
        checked(source, "source");
        checked(license, "license");
    }

    private static void checked(String text, String name) {
        if (Complete.text(text, name).isBlank() || text.length() > MAX_CHARS) {
            throw new IllegalArgumentException(name + " must have 1 to " + MAX_CHARS + " characters");
        }
    }
}
