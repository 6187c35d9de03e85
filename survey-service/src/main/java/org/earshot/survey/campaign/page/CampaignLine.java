package org.earshot.survey.campaign.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.survey.campaign.Campaign;
import org.earshot.survey.campaign.Status;

/**
 * A campaign in the list.
 *
 * @param tells whether it brings an update instead of questions
 */
public record CampaignLine(UUID id, String title, String status, boolean tells) {

    static List<CampaignLine> of(List<Campaign> campaigns, Instant now) {
        return campaigns.stream()
                .map(campaign -> new CampaignLine(
                        campaign.campaignId(),
                        campaign.title(),
                        status(campaign, now),
                        campaign.plan().update().isPresent()))
                .toList();
    }

    /** The word of where it stands, over included. */
    static String status(Campaign campaign, Instant now) {
        return campaign.overAt(now) && campaign.status() != Status.STOPPED
                ? "over"
                : campaign.status().word();
    }
}
