package org.earshot.contracts.receipt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The short code with which a person finds, corrects or withdraws a response: twelve characters of Crockford's base 32
 * (no I, L, O, U), eleven random and one that catches a slip of the pen. Nothing stores it: the response's id is derived
 * from it, slowly, so that ids cannot be turned back into codes by trying.
 *
 * @param characters upper-case, without separators
 */
public record ReceiptCode(@JsonValue String characters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int ROUNDS = 10_000;
    private static final int ID_BITS = 128;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReceiptCode {
        if (!isValid(characters)) {
            throw new IllegalArgumentException("not a receipt code");
        }
    }

    /** A new one. */
    public static ReceiptCode random(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH - 1; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ReceiptCode(code.append(check(code)).toString());
    }

    /**
     * The one that a personal link leads to, so that it is one response on however many devices, also where no draft can be kept.
     * Whoever holds the link can have it computed; from the code alone nobody gets to the link.
     *
     * @param withdrawn the code of the response that was taken back before, or null for the link's first response
     */
    public static ReceiptCode ofLink(String token, @Nullable ReceiptCode withdrawn) {
        try {
            String name = "earshot-link-receipt:" + token + (withdrawn == null ? "" : ":" + withdrawn.characters);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            StringBuilder code = new StringBuilder(LENGTH);
            for (int i = 0; i < LENGTH - 1; i++) {
                code.append(ALPHABET.charAt((digest[i] & 0xFF) % ALPHABET.length()));
            }
            return new ReceiptCode(code.append(check(code)).toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What a person typed: any case, any separators, O for 0 and I or L for 1; empty when it is no code. */
    public static Optional<ReceiptCode> typed(String text) {
        StringBuilder plain = new StringBuilder();
        text.toUpperCase(Locale.ROOT)
                .chars()
                .map(ReceiptCode::digit)
                .map(ReceiptCode::meant)
                .filter(Character::isLetterOrDigit)
                .limit(LENGTH + 1L)
                .forEach(c -> plain.append((char) c));
        return isValid(plain.toString()) ? Optional.of(new ReceiptCode(plain.toString())) : Optional.empty();
    }

    /** In groups of four, to read aloud or write down. */
    public String grouped() {
        return characters.substring(0, GROUP) + "-" + characters.substring(GROUP, 2 * GROUP) + "-"
                + characters.substring(2 * GROUP);
    }

    /** The response that it belongs to: a UUID (RFC 9562, version 8) from PBKDF2 over the code. */
    public UUID responseId(UUID organizationId) {
        try {
            byte[] salt = ("earshot-receipt:" + organizationId).getBytes(StandardCharsets.US_ASCII);
            PBEKeySpec spec = new PBEKeySpec(characters.toCharArray(), salt, ROUNDS, ID_BITS);
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            ByteBuffer bytes = ByteBuffer.wrap(key);
            long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
            long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
        }
    }

    private static boolean isValid(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && check(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
    }

    /** Weights are odd, hence a wrong character or two swapped neighbours change it (the latter nearly always). */
    private static char check(CharSequence random) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (2 * i + 1) * ALPHABET.indexOf(random.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    private static int digit(int c) {
        int value = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        return value < 0 ? c : '0' + value;
    }

    private static int meant(int c) {
        return c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    }
}
