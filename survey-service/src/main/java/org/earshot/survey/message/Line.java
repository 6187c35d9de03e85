package org.earshot.survey.message;

import java.time.Instant;
import java.util.UUID;

/**
 * Whose survey it is on a number. Of people who share a phone one is asked at a time, so that no answer is taken for another person's.
 *
 * @param lineId the least pseudonym of those behind the number
 * @param holder whose it is, or was last
 * @param until when it is free without a word
 */
public record Line(UUID lineId, UUID holder, Instant until) {

    /** Whether somebody else has it. */
    boolean isBusyFor(UUID participantId, Instant now) {
        return !holder.equals(participantId) && now.isBefore(until);
    }

    /** Free for anybody; whoever had it is still taken to be who writes. */
    Line freed(Instant now) {
        return new Line(lineId, holder, now);
    }
}
