package org.earshot.contracts.value;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A text as part of an address: compressed (RFC 1951) and written in the letters of base64url without padding. */
public final class Packed {
    /** Longest text that is unpacked, in bytes of UTF-8: a short address must not become a huge text. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final int BUFFER = 4096;

    private Packed() {}

    /** The text packed. */
    public static String of(String text) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** The text that was packed; empty when {@code packed} is no packed text, or one of more than {@link #MAX_BYTES}. */
    public static Optional<String> text(String packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(Base64.getUrlDecoder().decode(packed));
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished() && text.size() <= MAX_BYTES) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    return Optional.empty();
                }
                text.write(buffer, 0, read);
            }
            return text.size() > MAX_BYTES ? Optional.empty() : Optional.of(text.toString(StandardCharsets.UTF_8));
        } catch (DataFormatException | IllegalArgumentException noPackedText) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
