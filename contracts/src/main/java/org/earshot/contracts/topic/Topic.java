package org.earshot.contracts.topic;

import org.earshot.contracts.event.Event;

/**
 * A Kafka topic.
 *
 * @param value the JSON type of its records
 * @param partitionedBy which id decides the partition
 * @param cleanup what the broker keeps
 */
public record Topic(String name, Class<? extends Event> value, Partitioning partitionedBy, Cleanup cleanup) {

    /** Where records go that cannot be read. */
    public String deadLetters() {
        return name + ".dead-letters";
    }

    /** Which id decides the partition. */
    public enum Partitioning {
        KEY,
        /** All records of an organisation in one partition, so that its counters have one writer. */
        ORGANIZATION
    }

    /** What the broker keeps. */
    public enum Cleanup {
        COMPACT,
        /** Only what is younger than a month. */
        DELETE
    }
}
