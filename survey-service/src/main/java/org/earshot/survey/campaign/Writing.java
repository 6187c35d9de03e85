package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.campaign.Turns.Message;
import org.earshot.survey.contact.Audiences.Member;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.segment.SmsSegments;
import org.jspecify.annotations.Nullable;

/** Writes to one person in the words of their language: with their own link where they are asked, with the public page where they are told. */
@ApplicationScoped
class Writing {
    private final PersonalLinks links;
    private final PublicAddress address;
    private final TimeOrderedIds ids;

    Writing(PersonalLinks links, PublicAddress address, TimeOrderedIds ids) {
        this.links = links;
        this.address = address;
        this.ids = ids;
    }

    /** A message, and that it goes. */
    record Written(Message message, Asked.Sent sent) {}

    /** Empty when their link opens nothing any more. */
    Optional<Written> write(Asked asked, Member member, ContactChannel channel, Instant now) {
        Plan plan = asked.campaign().plan();
        return plan.questions()
                .map(questions -> links.link(asked, member, questions)
                        .map(own -> write(asked, member, channel, now, own.address(), own.invitationId())))
                .orElseGet(() -> Optional.of(write(asked, member, channel, now, page(plan.carried()), null)));
    }

    private String page(Carried carried) {
        return address.ofHeard(carried.programId()).toString();
    }

    private Written write(
            Asked asked, Member member, ContactChannel channel, Instant now, String link, @Nullable UUID invitationId) {
        Plan plan = asked.campaign().plan();
        Words words = plan.words();
        boolean sms = channel == ContactChannel.SMS;
        String text = plan.carried().text(words, channel, asked.again(), member.language(), link);
        String subject = sms ? null : words.subject().in(member.language());
        return new Written(
                new Message(asked.again(), text, subject, invitationId == null ? null : link),
                new Asked.Sent(
                        ids.get(),
                        invitationId,
                        member.household(),
                        channel,
                        words.invitation().languageShown(member.language()),
                        sms ? SmsSegments.of(text) : 0,
                        now));
    }
}
