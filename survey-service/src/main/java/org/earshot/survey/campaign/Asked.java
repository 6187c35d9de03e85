package org.earshot.survey.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.survey.contact.ContactChannel;
import org.jspecify.annotations.Nullable;

/**
 * A person in a campaign, at their turn.
 *
 * @param campaign which runs
 * @param times that they were written to in it so far
 * @param invitationId their link, or null before the first
 */
public record Asked(
        Campaign campaign,
        UUID participantId,
        int times,
        @Nullable UUID invitationId) {

    /**
     * What goes to them at their turn: by one channel or by several at once, and borne as one message.
     *
     * @param invitationId their link, or null where nothing is asked
     * @param link its address, that stands in the texts; null where nothing is asked
     * @param household whom they share a burden with
     * @param messages one for each channel
     */
    public record Sent(
            @Nullable UUID invitationId,
            @Nullable String link,
            String household,
            String language,
            Instant at,
            List<Message> messages) {
        /** Copies. */
        public Sent {
            messages = List.copyOf(messages);
        }

        /** What it is borne as: the first message stands for all. */
        public UUID askId() {
            return messages.get(0).messageId();
        }

        /** By what they got it. */
        public Way way() {
            if (messages.size() > 1) {
                return Way.SMS_AND_EMAIL;
            }
            return messages.get(0).channel() == ContactChannel.SMS ? Way.SMS : Way.EMAIL;
        }
    }

    /**
     * The words that go by one channel.
     *
     * @param subject of an e-mail, or null
     * @param segments of an SMS; 0 for an e-mail
     */
    public record Message(
            UUID messageId,
            ContactChannel channel,
            String text,
            @Nullable String subject,
            int segments) {}

    /** Whether they were written to before. */
    public boolean again() {
        return times > 0;
    }

    /** When the next reminder is due after a message now; null when there is none. */
    @Nullable Instant nextAfter(Instant now) {
        Rhythm rhythm = campaign.plan().rhythm();
        Instant next = now.plus(rhythm.pause());
        return times < rhythm.reminders() && next.isBefore(rhythm.closesAt()) ? next : null;
    }
}
