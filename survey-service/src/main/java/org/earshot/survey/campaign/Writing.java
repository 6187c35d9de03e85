package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.earshot.survey.campaign.Turns.Message;
import org.earshot.survey.contact.Audiences.Member;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.PersonalTokens;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.identity.Secret;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.invitation.Inviting;
import org.earshot.survey.invitation.LinkRequest;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.segment.SmsSegments;
import org.jspecify.annotations.Nullable;

/** Writes to one person: their link, the same in every message of the campaign, in the words of their language. */
@ApplicationScoped
class Writing {
    private final Inviting inviting;
    private final Instruments instruments;
    private final PersonalTokens tokens;
    private final PublicAddress address;
    private final TimeOrderedIds ids;

    Writing(
            Inviting inviting,
            Instruments instruments,
            PersonalTokens tokens,
            PublicAddress address,
            TimeOrderedIds ids) {
        this.inviting = inviting;
        this.instruments = instruments;
        this.tokens = tokens;
        this.address = address;
        this.ids = ids;
    }

    /** A message, and that it goes. */
    record Written(Message message, Asked.Sent sent) {}

    Written write(Asked asked, Member member, ContactChannel channel, Instant now) {
        Campaign campaign = asked.campaign();
        Words words = campaign.plan().words();
        Secret token = tokens.of(campaign.organizationId(), campaign.campaignId(), asked.participantId());
        UUID invitationId = asked.invitationId() == null ? invite(campaign, member, token) : asked.invitationId();
        String link = address.of(token).toString();
        String text = words.text(asked.again(), member.language(), link);
        boolean sms = channel == ContactChannel.SMS;
        String subject = sms ? null : words.subject().in(member.language());
        return new Written(
                new Message(asked.again(), text, subject, link),
                new Asked.Sent(
                        ids.get(),
                        invitationId,
                        member.household(),
                        channel,
                        words.invitation().languageShown(member.language()),
                        sms ? SmsSegments.of(text) : 0,
                        now));
    }

    private UUID invite(Campaign campaign, Member member, Secret token) {
        Plan plan = campaign.plan();
        return inviting.invite(
                        campaign.organizationId(),
                        new LinkRequest(
                                plan.instrumentId(),
                                plan.version(),
                                Objects.requireNonNullElse(member.programId(), plan.programId()),
                                Objects.requireNonNullElse(member.siteId(), plan.siteId()),
                                member.participantId(),
                                offered(plan, member.language()),
                                plan.rhythm().closesAt(),
                                false),
                        token)
                .link()
                .invitation()
                .invitationId();
    }

    /** Their language, or a wider one, if the instrument is written in it; else the pages ask the browser. */
    private @Nullable String offered(Plan plan, String language) {
        return instruments.version(plan.instrumentId(), plan.version()).stream()
                .flatMap(version -> version.instrument().languages().stream())
                .filter(offered -> offered.equals(language) || language.startsWith(offered + "-"))
                .findFirst()
                .orElse(null);
    }
}
