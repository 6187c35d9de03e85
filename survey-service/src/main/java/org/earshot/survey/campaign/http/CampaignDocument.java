package org.earshot.survey.campaign.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.campaign.Audience;
import org.earshot.survey.campaign.Campaign;
import org.earshot.survey.campaign.Carried;
import org.earshot.survey.campaign.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A campaign over REST.
 *
 * @param status draft, running, paused or stopped
 * @param over whether its last day has passed
 * @param instrumentId that it asks, with its version and site; left out where it tells
 * @param updateId that it tells; left out where it asks
 * @param way sms, email, sms-else-email or sms-and-email
 * @param email text of e-mails where it differs from the invitation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampaignDocument(
        UUID campaignId,
        String title,
        String status,
        boolean over,
        @Nullable UUID instrumentId,
        @Nullable Integer version,
        @Nullable UUID updateId,
        UUID programId,
        @Nullable UUID siteId,
        AudienceDocument audience,
        String way,
        LocalizedText invitation,
        LocalizedText reminder,
        LocalizedText subject,
        @Nullable LocalizedText email,
        Instant startsAt,
        Instant closesAt,
        int reminders,
        long pauseDays) {

    /** Whom it asks; what is left out stands for any. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AudienceDocument(
            @Nullable UUID programId,
            @Nullable UUID siteId,
            Set<String> groups,
            boolean invited,
            @Nullable Integer most) {
        static AudienceDocument of(Audience audience) {
            return new AudienceDocument(
                    audience.programId(), audience.siteId(), audience.groups(), audience.invited(), audience.most());
        }
    }

    static CampaignDocument of(Campaign campaign, Instant now) {
        Plan plan = campaign.plan();
        return new CampaignDocument(
                campaign.campaignId(),
                campaign.title(),
                campaign.status().word(),
                campaign.overAt(now),
                plan.questions().map(Carried.Questions::instrumentId).orElse(null),
                plan.questions().map(Carried.Questions::version).orElse(null),
                plan.update().map(Carried.Update::updateId).orElse(null),
                plan.carried().programId(),
                plan.questions().map(Carried.Questions::siteId).orElse(null),
                AudienceDocument.of(plan.audience()),
                plan.way().word(),
                plan.words().invitation(),
                plan.words().reminder(),
                plan.words().subject(),
                plan.words().letter(),
                plan.rhythm().startsAt(),
                plan.rhythm().closesAt(),
                plan.rhythm().reminders(),
                plan.rhythm().pause().toDays());
    }
}
