package org.earshot.insight.reach;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The people whom a program serves, by the groups of one dimension, as someone there knows them.
 *
 * @param asOf when that was so
 * @param people of each group
 */
public record Composition(UUID programId, String dimension, LocalDate asOf, NavigableMap<String, Long> people) {
    /** No program serves more. */
    public static final long MOST = 100_000_000;

    /** No dimension has more groups that someone would count. */
    public static final int MOST_GROUPS = 60;

    private static final int LONGEST_NAME = 100;

    /**
     * Checks that it can be compared with.
     *
     * @throws CompositionRefused when it cannot
     */
    public Composition {
        if (!named(dimension) || people.keySet().stream().anyMatch(group -> !named(group))) {
            throw new CompositionRefused(CompositionRefused.Kind.UNNAMED);
        }
        if (people.size() < 2 || people.size() > MOST_GROUPS) {
            throw new CompositionRefused(CompositionRefused.Kind.GROUPS);
        }
        if (people.values().stream().anyMatch(count -> count < 0 || count > MOST)
                || people.values().stream().allMatch(count -> count == 0)) {
            throw new CompositionRefused(CompositionRefused.Kind.NUMBERS);
        }
        people = Collections.unmodifiableNavigableMap(new TreeMap<>(people));
    }

    /** All of them. */
    public long total() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    private static boolean named(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }
}
