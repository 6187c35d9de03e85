package org.earshot.contracts.value;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks of record components. JSON can leave any of them out, so a constructor asks here instead of trusting its type;
 * each failure names the component, and is told to the sender as such.
 */
public final class Complete {
    private Complete() {}

    /**
     * The value, which must be there.
     *
     * @throws IllegalArgumentException when it is null
     */
    public static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    /**
     * The text, which must be there and storable.
     *
     * @throws IllegalArgumentException when it is null or holds a character that {@link Characters} refuses
     */
    public static String text(@Nullable String text, String name) {
        return Characters.requireStorable(present(text, name), name);
    }

    /**
     * A copy of the list; empty for null.
     *
     * @throws IllegalArgumentException when an item is null
     */
    public static <T> List<T> items(@Nullable List<T> items, String name) {
        if (items == null) {
            return List.of();
        }
        items.forEach(item -> present(item, "an item of " + name));
        return List.copyOf(items);
    }

    /**
     * A copy of the list; empty for null.
     *
     * @throws IllegalArgumentException when an item is null, or there are more than {@code most}
     */
    public static <T> List<T> atMost(int most, @Nullable List<T> items, String name) {
        List<T> copy = items(items, name);
        if (copy.size() > most) {
            throw new IllegalArgumentException(name + " must have at most " + most + " items");
        }
        return copy;
    }

    /**
     * A copy of the map, ordered by key, so that it is always written in the same bytes; empty for null.
     *
     * @throws IllegalArgumentException when a value is null
     */
    public static <T> SortedMap<String, T> byName(@Nullable Map<String, T> values, String name) {
        if (values == null) {
            return Collections.emptySortedMap();
        }
        values.values().forEach(value -> present(value, "a value of " + name));
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
