package org.earshot.survey.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.texting.TextWords;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.invitation.Inviting;
import org.earshot.survey.invitation.LinkRequest;
import org.earshot.survey.invitation.NewLink;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.invitation.WouldNotOpen;

/** Invites one person by text message: a link of their own, and the words around it. Runs in the organisation's transaction. */
@ApplicationScoped
public class TextInviting {
    private final Inviting inviting;
    private final PublicAddress suite;
    private final Instruments instruments;
    private final Directory directory;
    private final Sending sending;

    public TextInviting(
            Inviting inviting, PublicAddress suite, Instruments instruments, Directory directory, Sending sending) {
        this.inviting = inviting;
        this.suite = suite;
        this.instruments = instruments;
        this.directory = directory;
        this.sending = sending;
    }

    /** Gives messages their ids and times, and tells them. */
    @ApplicationScoped
    static class Sending {
        private final Facts facts;
        private final TimeOrderedIds ids;
        private final Clock clock;

        Sending(Facts facts, TimeOrderedIds ids, Clock clock) {
            this.facts = facts;
            this.ids = ids;
            this.clock = clock;
        }

        UUID id() {
            return ids.get();
        }

        Instant now() {
            return clock.instant();
        }

        void send(MessageRequested request) {
            facts.tell(request);
        }
    }

    /**
     * Invites.
     *
     * @param personsLanguage in which they wish to be written to
     * @throws WouldNotOpen with everything that keeps the link from opening
     */
    public MessageRequested invite(
            UUID organizationId, UUID participantId, LinkRequest wanted, String personsLanguage) {
        NewLink made = inviting.invite(organizationId, wanted);
        Invitation invitation = made.link().invitation();
        LocalizedText title = instruments
                .version(invitation.instrumentId(), invitation.version())
                .orElseThrow()
                .instrument()
                .title();
        String language = Optional.ofNullable(invitation.language()).orElse(personsLanguage);
        String link = suite.of(made.token()).toString();
        String text = TextWords.in(language)
                .say(
                        "invite",
                        "org",
                        directory.organization().map(known -> known.name()).orElse("Earshot"))
                .replace("{title}", title.in(language))
                .replace("{link}", link);
        Instant now = sending.now();
        MessageRequested request = new MessageRequested(
                organizationId,
                sending.id(),
                participantId,
                MessageKind.INVITATION,
                MessageChannel.SMS,
                language,
                text,
                null,
                invitation.invitationId(),
                link,
                now,
                invitation.expiresAt(),
                null);
        sending.send(request);
        return request;
    }
}
