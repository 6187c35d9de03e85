package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earshot.survey.campaign.PersonalLinks.Own;
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

    /**
     * The same by each channel, with one link. Empty when their link opens nothing any more.
     *
     * @param channels one at least
     */
    Optional<Asked.Sent> write(Asked asked, Member member, List<ContactChannel> channels, Instant now) {
        Plan plan = asked.campaign().plan();
        return plan.questions()
                .map(questions ->
                        links.link(asked, member, questions).map(own -> write(asked, member, channels, now, own)))
                .orElseGet(() -> Optional.of(write(asked, member, channels, now, null)));
    }

    private Asked.Sent write(
            Asked asked, Member member, List<ContactChannel> channels, Instant now, @Nullable Own own) {
        Plan plan = asked.campaign().plan();
        String link = own == null ? address.ofHeard(plan.carried().programId()).toString() : own.address();
        return new Asked.Sent(
                own == null ? null : own.invitationId(),
                own == null ? null : link,
                member.household(),
                plan.words().invitation().languageShown(member.language()),
                now,
                channels.stream()
                        .map(channel -> message(plan, asked.again(), channel, member.language(), link))
                        .toList());
    }

    private Asked.Message message(Plan plan, boolean again, ContactChannel channel, String language, String link) {
        boolean sms = channel == ContactChannel.SMS;
        String text = plan.carried().text(plan.words(), channel, again, language, link);
        return new Asked.Message(
                ids.get(),
                channel,
                text,
                sms ? null : plan.words().subject().in(language),
                sms ? SmsSegments.of(text) : 0);
    }
}
