package org.earshot.platform.kafka;

import java.util.function.Function;
import org.earshot.contracts.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer does with the records of a topic. Each may come again.
 *
 * @param <V> the topic's value type
 */
public interface Taking<V extends Event> {
    /**
     * Whether a record need not be read.
     *
     * @param attributes its CloudEvents attributes by name; null for one that it does not have
     */
    default boolean passesOver(Function<String, @Nullable String> attributes) {
        return false;
    }

    /** Takes a record. */
    void take(V event);

    /** The topic forgets what it said under {@code key}. */
    default void removed(String key) {}
}
