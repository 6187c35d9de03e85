package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.contact.Audiences.Member;
import org.earshot.survey.contact.Flaw;
import org.earshot.survey.identifier.TimeOrderedIds;

/** Campaigns are planned, started, paused and stopped. Runs in the organisation's transaction. */
@ApplicationScoped
public class Campaigning {
    private final Campaigns campaigns;
    private final Recruiting recruiting;
    private final Turns turns;
    private final PlanCheck check;
    private final TimeOrderedIds ids;
    private final Clock clock;

    public Campaigning(
            Campaigns campaigns, Recruiting recruiting, Turns turns, PlanCheck check, TimeOrderedIds ids, Clock clock) {
        this.campaigns = campaigns;
        this.recruiting = recruiting;
        this.turns = turns;
        this.check = check;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Plans a campaign; nobody is asked before it is started.
     *
     * @throws CampaignRefused with everything that is wrong
     */
    public Campaign plan(UUID organizationId, String title, Plan plan) {
        List<Flaw> flaws = check.flaws(title, plan);
        if (!flaws.isEmpty()) {
            throw new CampaignRefused(flaws);
        }
        Campaign campaign = new Campaign(organizationId, ids.get(), title.strip(), plan, Status.DRAFT, clock.instant());
        campaigns.add(campaign);
        return campaign;
    }

    /**
     * Starts a planned campaign: whoever is in its audience now is in it, nobody later. Goes on with one that was paused.
     *
     * @return empty when there is none
     * @throws CampaignRefused when it is stopped or over
     */
    public Optional<Campaign> start(UUID campaignId) {
        return campaigns.campaignToChange(campaignId).map(campaign -> {
            Instant now = clock.instant();
            if (campaign.overAt(now)) {
                throw new CampaignRefused("closesAt", "in-the-past", "has passed: the campaign is over");
            }
            boolean first = campaign.status() == Status.DRAFT;
            Campaign running = kept(campaign.to(Status.RUNNING));
            if (first) {
                turns.takeIn(
                        running,
                        recruiting.drawn(campaignId, campaign.plan().audience()).stream()
                                .map(Member::participantId)
                                .toList());
            }
            return running;
        });
    }

    /** Holds a campaign: nothing goes until it is started again. Empty when there is none. */
    public Optional<Campaign> pause(UUID campaignId) {
        return campaigns.campaignToChange(campaignId).map(campaign -> kept(campaign.to(Status.PAUSED)));
    }

    /** Ends a campaign for good; links stay open until its last day. Empty when there is none. */
    public Optional<Campaign> stop(UUID campaignId) {
        return campaigns.campaignToChange(campaignId).map(campaign -> kept(campaign.to(Status.STOPPED)));
    }

    /** Ends every campaign that brings an update which was taken back; what was planned after that brings what was published again. */
    public void stopTelling(UUID updateId, Instant takenBackAt) {
        campaigns.all().stream()
                .filter(campaign -> campaign.status() != Status.STOPPED)
                .filter(campaign -> campaign.plan().tells(updateId))
                .filter(campaign -> !campaign.createdAt().isAfter(takenBackAt))
                .forEach(campaign -> stop(campaign.campaignId()));
    }

    private Campaign kept(Campaign campaign) {
        campaigns.keepStatus(campaign);
        return campaign;
    }
}
