package org.earshot.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.value.Complete;

/**
 * What answers say about the questions of an instrument: findings on its latest version that enough people answered. An instrument has
 * one; a later one takes its place. Every figure in it has passed the disclosure gate.
 *
 * @param version that was answered
 * @param at when it was told
 * @param people who answered, rounded down to a multiple of the disclosure threshold
 * @param findings in the order of the questions; empty when none stands any more
 */
public record QuestionReview(
        UUID organizationId, UUID instrumentId, int version, Instant at, long people, List<QuestionFinding> findings)
        implements Event {

    public QuestionReview {
        Complete.present(organizationId, "organizationId");
        Complete.present(instrumentId, "instrumentId");
        Complete.present(at, "at");
        findings = Complete.items(findings, "findings");
    }

    @Override
    public String key() {
        return key(organizationId, instrumentId);
    }

    /** The record key of an instrument's review. */
    public static String key(UUID organizationId, UUID instrumentId) {
        return organizationId + ":" + instrumentId;
    }

    @Override
    public String eventType() {
        return "org.earshot.question-review.v1";
    }
}
