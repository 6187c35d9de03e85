package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private final PublicAddress address;

    public Recruiting(Audiences audiences, PublicAddress address) {
        this.audiences = audiences;
        this.address = address;
    }

    /** Everyone in the audience. */
    public List<Member> audience(Audience audience) {
        return audiences.members(audience.programId(), audience.siteId(), audience.groups());
    }

    /** Those of the audience who are asked: all, or so many as the plan says, by lot. The lot of a campaign always falls alike. */
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
        Map<String, Integer> leftOut = new TreeMap<>();
        Map<String, Integer> reached = new TreeMap<>();
        for (Member member : drawn) {
            Optional<ContactChannel> channel =
                    plan.way().channels().stream().filter(member::open).findFirst();
            if (!member.agreed()) {
                leftOut.merge(LeftOut.NO_CONSENT.word(), 1, Integer::sum);
            } else if (channel.isEmpty()) {
                leftOut.merge(LeftOut.NO_ADDRESS.word(), 1, Integer::sum);
            } else {
                String language = plan.words().invitation().languageShown(member.language());
                reached.merge(channel.get().word() + " " + language, 1, Integer::sum);
            }
        }
        List<Group> groups = new ArrayList<>();
        reached.forEach((key, people) -> groups.add(group(key, people, plan.words())));
        return new Outlook(
                audience(plan.audience()).size(),
                drawn.size(),
                reached.values().stream().mapToInt(Integer::intValue).sum(),
                leftOut,
                groups);
    }

    private Group group(String key, int people, Words words) {
        String channel = key.substring(0, key.indexOf(' '));
        String language = key.substring(key.indexOf(' ') + 1);
        boolean sms = channel.equals(ContactChannel.SMS.word());
        return new Group(
                channel,
                language,
                people,
                sms ? segments(words, false, language) : 0,
                sms ? segments(words, true, language) : 0);
    }

    /** Segments of a text with a link of the length that all have. */
    public int segments(Words words, boolean again, String language) {
        return SmsSegments.of(words.text(again, language, address.of(ANY).toString()));
    }
}
