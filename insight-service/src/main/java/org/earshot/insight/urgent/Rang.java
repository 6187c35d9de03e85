package org.earshot.insight.urgent;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Round;
import org.jspecify.annotations.Nullable;

/**
 * A response that says what a rule looks for.
 *
 * @param fresh whether it rings; what is not fresh only keeps up what rang before
 */
public record Rang(UrgentRule rule, ResponseRecorded response, boolean fresh) {
    /** An answer given longer ago than this when it was accepted is history: it came on paper, or from a phone long offline. */
    static final Duration GIVEN_WITHIN = Duration.ofDays(2);

    /** An answer accepted longer ago than this rings nobody: the service reads its past anew. No outage should last as long. */
    static final Duration ACCEPTED_WITHIN = Duration.ofDays(14);

    /** What a response rings, fresh or not. Most ring nothing, and every response passes here: no stream, no list for those. */
    static List<Rang> of(List<UrgentRule> rules, ResponseRecorded response, Instant now) {
        List<Rang> rang = List.of();
        for (UrgentRule rule : rules) {
            if (says(rule, response)) {
                rang = rang.isEmpty() ? new ArrayList<>() : rang;
                rang.add(new Rang(rule, response, isFresh(rule, response, now)));
            }
        }
        return rang;
    }

    private static boolean says(UrgentRule rule, ResponseRecorded response) {
        return rule.looksAt(response.instrumentId(), response.programId(), response.siteId())
                && heard(rule, response.answers()) != null;
    }

    /** The first answer that says what the rule looks for, in any round where the question is repeated; null when none does. */
    private static @Nullable Answer heard(UrgentRule rule, Answers answers) {
        for (Map.Entry<String, Answer> given : answers.byQuestion().entrySet()) {
            if (looksAt(rule, given.getKey()) && given.getValue().says()) {
                // A rule looks at its one question alone.
                Answers one = new Answers(Map.of(rule.question(), given.getValue()));
                if (rule.when().holds(one)) {
                    return given.getValue();
                }
            }
        }
        return null;
    }

    /** Every answer passes here: an id is taken apart only where it may be that of a round. */
    private static boolean looksAt(UrgentRule rule, String question) {
        return question.equals(rule.question())
                || (question.endsWith("." + rule.question())
                        && Round.written(question).equals(rule.question()));
    }

    /** Named after response and rule, so that the same response rings a rule once. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((response.responseId() + ":" + rule.id()).getBytes(StandardCharsets.UTF_8));
    }

    /** The answer that the rule looks at. */
    public Answer answer() {
        return Objects.requireNonNull(heard(rule, response.answers()));
    }

    private static boolean isFresh(UrgentRule rule, ResponseRecorded response, Instant now) {
        return response.imported() == null
                && !response.recordedAt().isBefore(rule.since())
                && !response.recordedAt().isBefore(now.minus(ACCEPTED_WITHIN))
                && !response.answeredAt().isBefore(response.recordedAt().minus(GIVEN_WITHIN));
    }
}
