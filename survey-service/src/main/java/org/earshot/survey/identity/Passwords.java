package org.earshot.survey.identity;

/** Keeps passwords so that they can be recognised but not read. */
public interface Passwords {
    /** Longest password in bytes of UTF-8; bcrypt would silently ignore the rest. */
    int MAX_BYTES = 72;

    /** Fewest characters (NIST SP 800-63B, section 3.1.1.2, rounded down for a first suite of volunteers). */
    int MIN_CHARS = 10;

    /** A salted hash of {@code password}. */
    String hash(String password);

    /** Whether {@code hash} was made of {@code password}. */
    boolean match(String password, String hash);
}
