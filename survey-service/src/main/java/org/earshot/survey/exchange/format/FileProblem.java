package org.earshot.survey.exchange.format;

import org.jspecify.annotations.Nullable;

/**
 * Something that a file says and that an instrument cannot say, or not so.
 *
 * @param value what stands there, shortened; null when it is about no value
 * @param code stable, for programs
 * @param detail what is wrong
 * @param fix what to do about it
 */
public record FileProblem(
        Weight weight, Where where, @Nullable String value, String code, String detail, String fix) {
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
    }
}
