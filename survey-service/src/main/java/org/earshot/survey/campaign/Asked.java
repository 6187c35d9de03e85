package org.earshot.survey.campaign;

import java.time.Instant;
import java.util.UUID;
import org.earshot.survey.contact.ContactChannel;
import org.jspecify.annotations.Nullable;

/**
 * A person in a campaign, at their turn.
 *
 * @param campaign which runs
 * @param messages that they got in it so far
 * @param invitationId their link, or null before the first
 */
public record Asked(
        Campaign campaign,
        UUID participantId,
        int messages,
        @Nullable UUID invitationId) {

    /**
     * A message that goes to them.
     *
     * @param invitationId their link, or null where nothing is asked
     * @param household whom they share a burden with
     * @param segments of an SMS; 0 for an e-mail
     */
    public record Sent(
            UUID messageId,
            @Nullable UUID invitationId,
            String household,
            ContactChannel channel,
            String language,
            int segments,
            Instant at) {}

    /** Whether this is not the first message. */
    boolean again() {
        return messages > 0;
    }

    /** When the next reminder is due after a message now; null when there is none. */
    @Nullable Instant nextAfter(Instant now) {
        Rhythm rhythm = campaign.plan().rhythm();
        Instant next = now.plus(rhythm.pause());
        return messages < rhythm.reminders() && next.isBefore(rhythm.closesAt()) ? next : null;
    }
}
