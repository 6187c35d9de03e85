package org.earshot.platform.kafka;

import org.earshot.contracts.event.Event;

/**
 * What a consumer does with the records of a topic. Each may come again.
 *
 * @param <V> the topic's value type
 */
public interface Taking<V extends Event> {
    /** Takes a record. */
    void take(V event);

    /** The topic forgets what it said under {@code key}. */
    default void removed(String key) {}
}
