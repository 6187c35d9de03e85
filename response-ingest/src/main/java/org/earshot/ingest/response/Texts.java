package org.earshot.ingest.response;

/** Which texts can be kept everywhere: as UTF-8 and in PostgreSQL. */
public final class Texts {
    private Texts() {}

    /** Whether {@code text} has neither a NUL nor half of a surrogate pair. */
    public static boolean storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
