package org.earshot.ingest.scenario;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.topic.Topics;

/** What is on {@code earshot.responses}, read from the broker. */
public final class ResponsesTopic {
    private ResponsesTopic() {}

    /** Every record of one response, in order. */
    public static List<ResponseEvent> of(String servers, UUID responseId) {
        return TopicContents.of(servers, Topics.RESPONSES, ResponseEvent.class).stream()
                .filter(event -> event.responseId().equals(responseId))
                .toList();
    }
}
