package org.earshot.contracts.value;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/**
 * The address of a program's public page of what was heard and done. It follows from the program's id, so that every service can name
 * it, and is short enough for a text message in any alphabet and for a poster; whoever does not know the id cannot guess it (50 bits).
 */
public final class HeardPage {
    private static final String LETTERS =
            "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32: none looks like another
    private static final int CHARS = 10;
    private static final int BITS_A_CHAR = 5;
    private static final int BYTES = 7;

    private HeardPage() {}

    /** The last part of the address. */
    public static String token(UUID programId) {
        byte[] digest = sha256("earshot:heard:" + programId);
        BigInteger number = new BigInteger(1, Arrays.copyOf(digest, BYTES));
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < CHARS; i++) {
            token.append(LETTERS.charAt(number.intValue() & (LETTERS.length() - 1)));
            number = number.shiftRight(BITS_A_CHAR);
        }
        return token.toString();
    }

    /** The path of the page, with its slash. */
    public static String path(UUID programId) {
        return "/h/" + token(programId);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
