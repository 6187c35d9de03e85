package org.earshot.ingest.response;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.ResponseFlag;
import org.jspecify.annotations.Nullable;

/**
 * Answers as sent, complete and of the right types, not yet checked against the instrument.
 *
 * @param revision 1 for the first answers, then one more for each correction
 * @param at the instrument's version and the place that the answers speak of
 * @param time when they were given
 * @param imported whether it is a past response from a file, which may lack answers to required questions
 * @param channels question to how its answer came, for those that came otherwise than the whole
 * @param flags why to look at it twice; they do not make it another response
 */
public record Submission(
        UUID responseId,
        int revision,
        At at,
        String language,
        GivenTime time,
        Answers answers,
        boolean imported,
        Map<String, Channel> channels,
        List<ResponseFlag> flags) {

    public Submission {
        channels = Map.copyOf(channels);
        flags = List.copyOf(flags);
    }

    /** Answers given just now, or at a time that the sender states. */
    public Submission(UUID responseId, int revision, At at, String language, GivenTime time, Answers answers) {
        this(responseId, revision, at, language, time, answers, false, Map.of(), List.of());
    }

    /** A past response from a file. */
    public static Submission imported(UUID responseId, At at, String language, GivenTime time, Answers answers) {
        return new Submission(responseId, 1, at, language, time, answers, true, Map.of(), List.of());
    }

    /** The same, of which some answers came otherwise than the whole. */
    public Submission cameBy(Map<String, Channel> otherwise) {
        return new Submission(responseId, revision, at, language, time, answers, imported, otherwise, flags);
    }

    /** The same, with reasons to look at it twice. */
    public Submission flagged(List<ResponseFlag> reasons) {
        return new Submission(responseId, revision, at, language, time, answers, imported, channels, reasons);
    }

    /** The same, of nobody in particular. */
    Submission ofNobody() {
        At nobody = new At(at.instrumentId(), at.version(), at.programId(), at.siteId(), null);
        return new Submission(responseId, revision, nobody, language, time, answers, imported, channels, flags);
    }

    /** When they were given, as stated; null: when they arrive. */
    public @Nullable Instant answeredAt() {
        return time.answeredAt();
    }

    /**
     * What was answered, and where.
     *
     * @param participantId pseudonymous, or null
     */
    public record At(
            UUID instrumentId,
            int version,
            UUID programId,
            UUID siteId,
            @Nullable UUID participantId) {}
}
