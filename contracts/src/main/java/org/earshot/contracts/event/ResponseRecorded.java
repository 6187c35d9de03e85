package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were accepted. The highest revision of a response is what it says; the first record of a revision
 * stands, and nothing follows a withdrawal.
 *
 * @param revision 1 for the first answers, then one more for each correction
 * @param participantId pseudonymous, or null: then every response is its own person
 * @param answeredAt when the answers were given
 * @param recordedAt when they were accepted
 * @param signals what they say of needs, derived by the engine at acceptance
 * @param dimensions dimension to group, as stated
 * @param timeNote what to know of {@code answeredAt}; null when the sender stated it, or it is the moment of arrival
 * @param imported true for a past response that was imported: answers to required questions may be missing; else null
 * @param channels question id to how its answer came, for those that came otherwise than {@code channel}; null = none
 * @param flags why to look at it twice; null = no reason
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseRecorded(
        UUID organizationId,
        UUID responseId,
        int revision,
        UUID instrumentId,
        int version,
        UUID programId,
        UUID siteId,
        @Nullable UUID participantId,
        String language,
        Channel channel,
        Instant answeredAt,
        Instant recordedAt,
        Answers answers,
        List<Signal> signals,
        Map<String, String> dimensions,
        Map<String, Double> scores,
        @Nullable TimeNote timeNote,
        @Nullable Boolean imported,
        @Nullable Map<String, Channel> channels,
        @Nullable List<ResponseFlag> flags)
        implements ResponseEvent {

    /** A response whose time is as stated, or the moment of its arrival. */
    public ResponseRecorded(
            UUID organizationId,
            UUID responseId,
            int revision,
            UUID instrumentId,
            int version,
            UUID programId,
            UUID siteId,
            @Nullable UUID participantId,
            String language,
            Channel channel,
            Instant answeredAt,
            Instant recordedAt,
            Answers answers,
            List<Signal> signals,
            Map<String, String> dimensions,
            Map<String, Double> scores) {
        this(
                organizationId,
                responseId,
                revision,
                instrumentId,
                version,
                programId,
                siteId,
                participantId,
                language,
                channel,
                answeredAt,
                recordedAt,
                answers,
                signals,
                dimensions,
                scores,
                null,
                null);
    }

    /** A response all of whose answers came by its channel. */
    public ResponseRecorded(
            UUID organizationId,
            UUID responseId,
            int revision,
            UUID instrumentId,
            int version,
            UUID programId,
            UUID siteId,
            @Nullable UUID participantId,
            String language,
            Channel channel,
            Instant answeredAt,
            Instant recordedAt,
            Answers answers,
            List<Signal> signals,
            Map<String, String> dimensions,
            Map<String, Double> scores,
            @Nullable TimeNote timeNote,
            @Nullable Boolean imported) {
        this(
                organizationId,
                responseId,
                revision,
                instrumentId,
                version,
                programId,
                siteId,
                participantId,
                language,
                channel,
                answeredAt,
                recordedAt,
                answers,
                signals,
                dimensions,
                scores,
                timeNote,
                imported,
                null,
                null);
    }

    public ResponseRecorded {
        Complete.present(organizationId, "organizationId");
        Complete.present(responseId, "responseId");
        Complete.present(instrumentId, "instrumentId");
        Complete.present(programId, "programId");
        Complete.present(siteId, "siteId");
        Complete.present(language, "language");
        Complete.present(channel, "channel");
        Complete.present(answeredAt, "answeredAt");
        Complete.present(recordedAt, "recordedAt");
        Complete.present(answers, "answers");
        signals = Complete.items(signals, "signals");
        dimensions = Complete.byName(dimensions, "dimensions");
        scores = Complete.byName(scores, "scores");
        channels = channels == null || channels.isEmpty() ? null : Complete.byName(channels, "channels");
        flags = flags == null || flags.isEmpty() ? null : Complete.items(flags, "flags");
    }

    /** Of a first revision without a file; a later one may name fewer than the one before. */
    @Override
    public boolean saysNothingOfFiles() {
        return revision == 1 && answers.byQuestion().values().stream().noneMatch(Answer.File.class::isInstance);
    }

    @Override
    public String eventType() {
        return "org.earshot.response.recorded.v1";
    }
}
