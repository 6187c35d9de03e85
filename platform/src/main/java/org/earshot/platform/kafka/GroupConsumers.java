package org.earshot.platform.kafka;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.topic.Topic;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts consumers of the one broker. */
@Singleton
public class GroupConsumers {
    private final String servers;
    private final DeadLetters deadLetters;

    public GroupConsumers(@ConfigProperty(name = "kafka.bootstrap.servers") String servers, DeadLetters deadLetters) {
        this.servers = servers;
        this.deadLetters = deadLetters;
    }

    /** Starts to take; from the beginning of the topic where the group has never been. */
    public <V extends Event> GroupConsumer<V> start(String group, Topic topic, Class<V> type, Consumer<V> taken) {
        return follow(group, topic, type, taken::accept);
    }

    /** As {@link #start(String, Topic, Class, Consumer)}, for who need not read every record or is told of removals. */
    public <V extends Event> GroupConsumer<V> follow(String group, Topic topic, Class<V> type, Taking<V> taking) {
        GroupConsumer<V> consumer = new GroupConsumer<>(this, group, topic, type, taking);
        consumer.start();
        return consumer;
    }

    String servers() {
        return servers;
    }

    DeadLetters deadLetters() {
        return deadLetters;
    }
}
