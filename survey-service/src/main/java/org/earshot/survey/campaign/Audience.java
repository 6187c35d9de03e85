package org.earshot.survey.campaign;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a campaign asks.
 *
 * @param programId who take part in it, or null for any
 * @param siteId who come there, or null for any
 * @param groups who are in one of them; empty for any
 * @param invited only who was asked to answer by a link of their own before; with a program, under it
 * @param most so many of them, drawn by lot; null for all
 */
public record Audience(
        @Nullable UUID programId,
        @Nullable UUID siteId,
        Set<String> groups,
        boolean invited,
        @Nullable Integer most) {
    /** Sorts. */
    public Audience {
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }
}
