package org.earshot.insight.response.kafka;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.insight.response.Reader;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/** One record of the topic, as it came. */
final class IncomingRecord {
    private final ConsumerRecord<String, byte[]> record;
    private final @Nullable ResponseEvent event;

    private IncomingRecord(ConsumerRecord<String, byte[]> record) {
        this.record = record;
        this.event = record.value() == null ? null : read(record.value());
    }

    static List<IncomingRecord> all(ConsumerRecords<String, byte[]> records) {
        List<IncomingRecord> all = new ArrayList<>(records.count());
        records.forEach(record -> all.add(new IncomingRecord(record)));
        return all;
    }

    String topic() {
        return record.topic();
    }

    int partition() {
        return record.partition();
    }

    long offset() {
        return record.offset();
    }

    /** When it was put on the topic. */
    Instant writtenAt() {
        return Instant.ofEpochMilli(record.timestamp());
    }

    String key() {
        return record.key() == null ? "" : record.key();
    }

    byte @Nullable [] value() {
        return record.value();
    }

    boolean isTombstone() {
        return record.value() == null;
    }

    /** The response that a tombstone removes; empty when its key names none. */
    Optional<Removed> removed() {
        String[] ids = key().split(":", -1);
        if (ids.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Removed(UUID.fromString(ids[0]), UUID.fromString(ids[1])));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The event; empty for a tombstone and for what cannot be read. */
    Optional<ResponseEvent> event() {
        return Optional.ofNullable(event);
    }

    /** Whose response it is about; empty when it does not say. */
    Optional<UUID> organizationId() {
        return event().map(ResponseEvent::organizationId).or(() -> removed().map(Removed::organizationId));
    }

    boolean isReadable() {
        return event != null || isTombstone();
    }

    private static @Nullable ResponseEvent read(byte[] json) {
        try {
            return Optional.ofNullable(EventJson.read(json, ResponseEvent.class))
                    .filter(Reader::isApplicable)
                    .orElse(null);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    /** A response that was removed from the log. */
    record Removed(UUID organizationId, UUID responseId) {}
}
