package org.earshot.survey.review;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Characters;
import org.earshot.contracts.value.Complete;

/**
 * Why a question stays as it is although a rule found something.
 *
 * @param finding key of the finding
 * @param rule id of the rule that found it
 * @param reason in the author's words, 1 to {@link #MAX_REASON_CHARS} characters
 * @param answeredBy account
 */
public record ReviewAnswer(String finding, String rule, String reason, UUID answeredBy, Instant answeredAt) {
    /** Longest reason. */
    public static final int MAX_REASON_CHARS = 500;

    public ReviewAnswer {
        Complete.text(finding, "finding");
        Characters.requireStorable(Complete.text(reason, "reason"), "reason");
        if (reason.length() > MAX_REASON_CHARS) {
            throw new IllegalArgumentException("reason must have at most " + MAX_REASON_CHARS + " characters");
        }
    }
}
