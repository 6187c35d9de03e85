package org.earshot.contracts.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one question from one version of an instrument to a later one.
 *
 * @param question its id; a row of a matrix is a question
 * @param parts what of it is unlike; empty for one that was added or removed
 * @param asksForMeaning whether its author has to say if it still means the same
 */
public record Change(String question, Kind kind, List<Part> parts, boolean asksForMeaning) {
    public Change {
        parts = List.copyOf(parts);
    }

    /** How it changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        EDITED
    }

    /**
     * A part of a question.
     *
     * @param name such as {@code text/en}, {@code choices/often/label/en}, {@code type}, {@code needs}
     * @param before null where there was none
     * @param after null where there is none any more
     */
    public record Part(
            String name, @Nullable String before, @Nullable String after) {}

    /** Whether it can only have changed its meaning: it is answered in another way, or measures something else. */
    public boolean cannotBeSame() {
        return parts.stream()
                .anyMatch(part -> part.name().equals("type")
                        || (part.name().equals("construct") && part.before() != null && part.after() != null));
    }
}
