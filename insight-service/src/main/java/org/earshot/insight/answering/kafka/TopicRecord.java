package org.earshot.insight.answering.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.earshot.platform.kafka.EventJson;
import org.jboss.logging.Logger;

/** Reads records of the two topics. */
final class TopicRecord {
    private static final Logger LOG = Logger.getLogger(TopicRecord.class);

    private TopicRecord() {}

    /** The event; empty for a tombstone and for what cannot be read. */
    static <E> Optional<E> read(ConsumerRecord<String, byte[]> record, Class<E> type) {
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(EventJson.read(record.value(), type));
        } catch (IOException | RuntimeException unreadable) {
            LOG.errorf(
                    "record passed over topic=%s partition=%d offset=%d",
                    record.topic(), record.partition(), record.offset());
            return Optional.empty();
        }
    }

    /** What a tombstone removes: its key ends with the id, and its header says whose it was. */
    static Optional<Removed> removed(ConsumerRecord<String, byte[]> record) {
        Header organization = record.headers().lastHeader("ce_organizationid");
        String key = record.key();
        if (organization == null || key == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Removed(
                    UUID.fromString(new String(organization.value(), StandardCharsets.UTF_8)),
                    UUID.fromString(key.substring(key.lastIndexOf(':') + 1))));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** What was removed from a topic. */
    record Removed(UUID organizationId, UUID id) {}
}
