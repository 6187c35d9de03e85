package org.earshot.insight.equity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to compare.
 *
 * @param dimension whose groups; null for the first that people state
 * @param reference the group that the others are compared with, or {@link #EVERYONE_ELSE}
 * @param weeks how many, one of {@link #LENGTHS}
 */
public record GapQuery(@Nullable String dimension, String reference, int weeks) {
    /** Each group is compared with all who are not of it. */
    public static final String EVERYONE_ELSE = "else";

    /** Weeks that may be looked at; each is whole periods. */
    public static final List<Integer> LENGTHS = List.of(12, 24, 52, 104);

    /** What is shown unless someone asks for something else. */
    public static final int USUAL = 24;

    public GapQuery {
        if (!LENGTHS.contains(weeks)) {
            throw new IllegalArgumentException("Weeks must be one of " + LENGTHS + ", not " + weeks);
        }
    }
}
