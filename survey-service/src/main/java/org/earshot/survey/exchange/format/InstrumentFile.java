package org.earshot.survey.exchange.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A file as it was sent.
 *
 * @param name as its owner calls it; may be empty
 */
@SuppressWarnings("ArrayRecordComponent")
public record InstrumentFile(String name, byte[] content) {
    /** Larger than any form seen, and small enough to be read beside everything else. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final int PEEK = 200;

    /** Whether its first bytes are these. */
    public boolean beginsWith(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The name's ending in lower case, with its dot; empty when there is none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** Whether it begins as a JSON object does. */
    public boolean looksLikeJson() {
        String start = new String(Arrays.copyOf(content, Math.min(PEEK, content.length)), StandardCharsets.UTF_8);
        return start.replace("\ufeff", "").stripLeading().startsWith("{");
    }
}
