package org.earshot.survey.exchange.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a file says and that an instrument cannot say, or not so. What is said of it, in the reader's language, is for
 * {@link FaultTexts}.
 *
 * @param value what stands there, shortened; null when it is about no value
 * @param values that stand in what is said of the fault, at {@code {0}} and on
 * @param because what it comes from; null where the fault says all
 */
public record FileProblem(
        Weight weight,
        Where where,
        @Nullable String value,
        FileFault fault,
        List<String> values,
        @Nullable Because because) {
    private static final int MAX_VALUE_CHARS = 120;

    /** What follows from a problem. */
    public enum Weight {
        /** Nothing can be begun from this file. */
        REFUSED,
        /** A draft can be begun, and would lack this. */
        LEFT_OUT,
        /** A draft can be begun and means the same; this is said so that nobody wonders. */
        NOTE
    }

    public FileProblem {
        if (value != null && value.length() > MAX_VALUE_CHARS) {
            value = value.substring(0, MAX_VALUE_CHARS) + "…";
        }
        values = List.copyOf(values);
    }

    /** The file as a whole cannot be taken. */
    public static FileProblem refused(FileFault fault, String... values) {
        return new FileProblem(Weight.REFUSED, Where.FILE, null, fault, List.of(values), null);
    }

    /** Stable, for programs. */
    public String code() {
        return fault.code();
    }
}
