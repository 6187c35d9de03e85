package org.earshot.insight.response;

import java.util.Optional;
import java.util.UUID;

/** A participant in a week: of their answers in it, the latest to each need counts. */
public record PersonWeek(UUID participantId, int week) {

    /** Whose turn a statement is; empty when the response is its own person. */
    static Optional<PersonWeek> of(Statement statement) {
        UUID participant = statement.participantId();
        return participant == null ? Optional.empty() : Optional.of(new PersonWeek(participant, statement.week()));
    }
}
