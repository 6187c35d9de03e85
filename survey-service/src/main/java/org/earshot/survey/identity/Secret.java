package org.earshot.survey.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * A secret that a machine keeps: random, told once. Its plain SHA-256 may be stored, because nobody can try 2^128 or
 * more of them.
 */
public record Secret(String text) {

    /** A new one of so many random bits, in base64url. */
    public static Secret random(RandomGenerator source, int bits) {
        byte[] bytes = new byte[bits / Byte.SIZE];
        source.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Lower-case hex of SHA-256 over the ASCII text. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether {@code hash} is this secret's, in a time that does not tell how much of it is right. */
    public boolean hasHash(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Hides the text from logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}
