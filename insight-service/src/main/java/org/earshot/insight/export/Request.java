package org.earshot.insight.export;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to take along.
 *
 * @param language of labels, BCP 47
 * @param labels whether choices are told by their labels; null for what is usual in the format
 * @param words whether own words are taken along; they need a purpose
 * @param contacts whether phone numbers and e-mail addresses are taken along; they need a purpose
 * @param purpose what for, or empty
 * @param from answered no earlier, or null
 * @param to answered before, or null
 */
public record Request(
        UUID instrumentId,
        Format format,
        String language,
        @Nullable Boolean labels,
        boolean words,
        boolean contacts,
        String purpose,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** A purpose shorter than this says nothing. */
    public static final int SHORTEST_PURPOSE = 10;
    /** Longer ones are no purpose but a document. */
    public static final int LONGEST_PURPOSE = 500;

    public Request {
        purpose = purpose.strip();
    }

    /** Whether own words or contacts are asked for without saying what for. */
    public boolean lacksPurpose() {
        return (words || contacts) && (purpose.length() < SHORTEST_PURPOSE || purpose.length() > LONGEST_PURPOSE);
    }

    /** People read labels, programs read codes. */
    boolean usesLabels() {
        Boolean chosen = labels;
        return chosen == null ? format == Format.XLSX || format == Format.CODEBOOK : chosen;
    }
}
