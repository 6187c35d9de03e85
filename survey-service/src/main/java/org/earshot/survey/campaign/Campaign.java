package org.earshot.survey.campaign;

import java.time.Instant;
import java.util.UUID;

/** A round of asking. */
public record Campaign(
        UUID organizationId, UUID campaignId, String title, Plan plan, Status status, Instant createdAt) {

    /**
     * The same campaign, further on.
     *
     * @throws CampaignRefused when it cannot go there
     */
    Campaign to(Status next) {
        if (!status.leadsTo(next)) {
            throw new CampaignRefused(
                    "status",
                    "not-from-here",
                    "is " + status.word() + ", from where it does not become " + next.word());
        }
        return new Campaign(organizationId, campaignId, title, plan, next, createdAt);
    }

    /** Whether it is over. */
    public boolean overAt(Instant now) {
        return !now.isBefore(plan.rhythm().closesAt());
    }
}
