package org.earshot.survey.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.EventJson;

/** Messages that were asked for, read from the broker. */
public final class Requested {
    private Requested() {}

    /** Those to one person, in their order. */
    public static List<MessageRequested> of(UUID person) {
        return TopicContents.all(Topics.MESSAGES).stream()
                .filter(entry -> entry.key().equals(person.toString()))
                .map(TopicContents.Entry::json)
                .filter(Objects::nonNull)
                .map(Requested::read)
                .filter(MessageRequested.class::isInstance)
                .map(MessageRequested.class::cast)
                .toList();
    }

    private static MessageEvent read(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), MessageEvent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
