package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.survey.campaign.Outlook.Group;
import org.earshot.survey.contact.Audiences;
import org.earshot.survey.contact.Audiences.Member;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.identity.Secret;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.segment.SmsSegments;

/** Who is in a campaign's audience, and whom it would reach. Runs in the organisation's transaction. */
@ApplicationScoped
public class Recruiting {
    /** As long as every token. */
    private static final Secret ANY = new Secret("0123456789abcdefghijkl");

    private final Audiences audiences;
    private final ToldPeople told;
    private final PublicAddress address;
    private final SmsPrice price;

    public Recruiting(Audiences audiences, ToldPeople told, PublicAddress address, SmsPrice price) {
        this.audiences = audiences;
        this.told = told;
        this.address = address;
        this.price = price;
    }

    /** Everyone in the audience. */
    public List<Member> audience(Audience audience) {
        return audiences.members(audience.programId(), audience.siteId(), audience.groups(), audience.invited());
    }

    /** Those of the audience who are written to: all, or so many as the plan says, by lot. The lot of a campaign always falls alike. */
    public List<Member> drawn(UUID campaignId, Audience audience) {
        List<Member> everyone = audience(audience);
        Integer most = audience.most();
        return most == null || most >= everyone.size()
                ? everyone
                : everyone.stream()
                        .sorted(Comparator.comparing(member -> lot(campaignId, member.participantId())))
                        .limit(most)
                        .toList();
    }

    private static UUID lot(UUID campaignId, UUID participantId) {
        return UUID.nameUUIDFromBytes((campaignId + "/" + participantId).getBytes(StandardCharsets.UTF_8));
    }

    /** Whom a campaign would reach now, and what it would send. */
    public Outlook outlook(UUID campaignId, Plan plan) {
        List<Member> drawn = drawn(campaignId, plan.audience());
        Set<UUID> already =
                plan.update().map(update -> told.told(update.updateId())).orElse(Set.of());
        HeadCount count = new HeadCount(plan, already);
        drawn.forEach(count::add);
        List<Group> groups = count.reached().entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), plan))
                .toList();
        return new Outlook(
                audience(plan.audience()).size(),
                drawn.size(),
                count.people(),
                count.leftOut(),
                groups,
                price.of(Outlook.segments(groups)).orElse(null));
    }

    private Group group(HeadCount.Key key, int people, Plan plan) {
        return new Group(
                key.channel().word(),
                key.language(),
                people,
                segments(plan, key.channel(), false, key.language()),
                segments(plan, key.channel(), true, key.language()));
    }

    /** Segments of a text with a link of the length that all have; 0 for an e-mail. */
    int segments(Plan plan, ContactChannel channel, boolean again, String language) {
        return channel == ContactChannel.EMAIL
                ? 0
                : SmsSegments.of(plan.carried().text(plan.words(), channel, again, language, link(plan)));
    }

    /** A link as it will stand in a text. */
    String link(Plan plan) {
        return plan.update()
                .map(update -> address.ofHeard(update.programId()))
                .orElseGet(() -> address.of(ANY))
                .toString();
    }
}
