package org.earshot.ingest.scenario;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.Opening;
import org.earshot.contracts.topic.Topics;

/** What is on {@code earshot.openings}, read from the broker. */
public final class OpeningsTopic {
    private OpeningsTopic() {}

    /** Every opening of a link. */
    public static List<Opening> of(String servers, UUID invitationId) {
        return TopicContents.of(servers, Topics.OPENINGS, Opening.class).stream()
                .filter(opening -> opening.invitationId().equals(invitationId))
                .toList();
    }
}
