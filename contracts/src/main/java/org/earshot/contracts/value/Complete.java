package org.earshot.contracts.value;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @throws InvalidValue when it is null
     */
    public static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw new InvalidValue(InvalidValue.Reason.MISSING, name);
        }
        return value;
    }

    /**
     * The text, which must be there and storable.
     *
     * @throws InvalidValue when it is null or holds a character that {@link Characters} refuses
     */
    public static String text(@Nullable String text, String name) {
        return Characters.requireStorable(present(text, name), name);
    }

    /**
     * A copy of the list; empty for null.
     *
     * @throws InvalidValue when an item is null
     */
    public static <T> List<T> items(@Nullable List<T> items, String name) {
        if (items == null) {
            return List.of();
        }
        noneMissing(items, name);
        return List.copyOf(items);
    }

    /**
     * A copy of the list; empty for null.
     *
     * @throws InvalidValue when an item is null, or there are more than {@code most}
     */
    public static <T> List<T> atMost(int most, @Nullable List<T> items, String name) {
        List<T> copy = items(items, name);
        if (copy.size() > most) {
            throw new InvalidValue(InvalidValue.Reason.TOO_MANY_ITEMS, name, most);
        }
        return copy;
    }

    /**
     * A copy of the map, ordered by key, so that it is always written in the same bytes; empty for null.
     *
     * @throws InvalidValue when a value is null
     */
    public static <T> SortedMap<String, T> byName(@Nullable Map<String, T> values, String name) {
        if (values == null) {
            return Collections.emptySortedMap();
        }
        noneMissing(values.values(), name);
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    private static void noneMissing(Collection<?> items, String name) {
        if (items.stream().anyMatch(Objects::isNull)) {
            throw new InvalidValue(InvalidValue.Reason.ITEM_MISSING, name);
        }
    }
}
