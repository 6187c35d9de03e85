package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.contact.Audiences.Member;
import org.earshot.survey.contact.PersonalTokens;
import org.earshot.survey.identity.Secret;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.invitation.Inviting;
import org.earshot.survey.invitation.LinkRequest;
import org.earshot.survey.invitation.PublicAddress;
import org.jspecify.annotations.Nullable;

/** The link of somebody in a campaign: made with the first message, the same in every later one as long as it opens. */
@ApplicationScoped
class PersonalLinks {
    private final Inviting inviting;
    private final Instruments instruments;
    private final PersonalTokens tokens;
    private final PublicAddress address;

    PersonalLinks(Inviting inviting, Instruments instruments, PersonalTokens tokens, PublicAddress address) {
        this.inviting = inviting;
        this.instruments = instruments;
        this.tokens = tokens;
        this.address = address;
    }

    /** Where somebody answers. */
    record Own(UUID invitationId, String address) {}

    /** Empty when theirs was taken back, or another one to the same survey took its place. */
    Optional<Own> link(Asked asked, Member member, Carried.Questions questions) {
        Campaign campaign = asked.campaign();
        Secret token = tokens.of(campaign.organizationId(), campaign.campaignId(), asked.participantId());
        UUID known = asked.invitationId();
        if (known != null && !inviting.opens(known)) {
            return Optional.empty();
        }
        return Optional.of(new Own(
                known == null ? invite(campaign, member, questions, token) : known,
                address.of(token).toString()));
    }

    private UUID invite(Campaign campaign, Member member, Carried.Questions questions, Secret token) {
        return inviting.invite(
                        campaign.organizationId(),
                        new LinkRequest(
                                questions.instrumentId(),
                                questions.version(),
                                Objects.requireNonNullElse(member.programId(), questions.programId()),
                                Objects.requireNonNullElse(member.siteId(), questions.siteId()),
                                member.participantId(),
                                offered(questions, member.language()),
                                campaign.plan().rhythm().closesAt(),
                                false),
                        token)
                .link()
                .invitation()
                .invitationId();
    }

    /** Their language, or a wider one, if the instrument is written in it; else the pages ask the browser. */
    private @Nullable String offered(Carried.Questions questions, String language) {
        return instruments.version(questions.instrumentId(), questions.version()).stream()
                .flatMap(version -> version.instrument().languages().stream())
                .filter(offered -> offered.equals(language) || language.startsWith(offered + "-"))
                .findFirst()
                .orElse(null);
    }
}
