package org.earshot.survey.campaign.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.campaign.Audience;
import org.earshot.survey.campaign.Carried;
import org.earshot.survey.campaign.Plan;
import org.earshot.survey.campaign.Rhythm;
import org.earshot.survey.campaign.Way;
import org.earshot.survey.campaign.Words;
import org.jspecify.annotations.Nullable;

/**
 * A campaign to plan.
 *
 * @param programId under which answers count of people who are in none
 * @param siteId under which answers count of people who are at none
 * @param audience whom it asks; left out for everyone
 * @param way sms, email, sms-else-email or sms-and-email: both at once, with one link, and borne as one message
 * @param invitation by language; {link} stands for the personal link
 * @param reminder by language; left out for the invitation's words
 * @param subject of e-mails, by language; left out for the title
 * @param startsAt left out for now
 * @param closesAt when links close and nothing is sent any more
 * @param reminders most that one person gets: 0 to 3
 * @param pauseDays before each reminder
 */
public record WantedCampaign(
        @NotNull(message = "must be given") String title,
        @NotNull(message = "must name an instrument") UUID instrumentId,
        @NotNull(message = "must name a published version") Integer version,
        @NotNull(message = "must name a program") UUID programId,
        @NotNull(message = "must name a site") UUID siteId,
        @Nullable WantedAudience audience,

        @NotNull(message = "must be sms, email, sms-else-email or sms-and-email") @Pattern(
                regexp = "sms|email|sms-else-email|sms-and-email",
                message = "must be sms, email, sms-else-email or sms-and-email")
        String way,

        @NotNull(message = "must be written") LocalizedText invitation,
        @Nullable LocalizedText reminder,
        @Nullable LocalizedText subject,
        @Nullable Instant startsAt,
        @NotNull(message = "must say until when") Instant closesAt,
        @Nullable Integer reminders,
        @Nullable Integer pauseDays) {
    private static final int PAUSE_DAYS = 3;

    /**
     * Whom a campaign asks.
     *
     * @param programId who take part in it; left out for any
     * @param siteId who come there; left out for any
     * @param groups who are in one of them; left out for any
     * @param invited true for only those who got a link of their own before; with a program, under it
     * @param most so many of them, drawn by lot; left out for all
     */
    public record WantedAudience(
            @Nullable UUID programId,
            @Nullable UUID siteId,
            @Nullable Set<String> groups,
            @Nullable Boolean invited,
            @Nullable Integer most) {

        private static final WantedAudience EVERYONE = new WantedAudience(null, null, null, null, null);

        Audience audience() {
            return new Audience(
                    programId, siteId, groups == null ? Set.of() : groups, Boolean.TRUE.equals(invited), most);
        }
    }

    Plan plan(Instant now) {
        return new Plan(
                new Carried.Questions(instrumentId, version, programId, siteId),
                Objects.requireNonNullElse(audience, WantedAudience.EVERYONE).audience(),
                Way.parse(way).orElseThrow(),
                new Words(
                        invitation,
                        Objects.requireNonNullElse(reminder, invitation),
                        Objects.requireNonNullElseGet(subject, () -> LocalizedText.of("en", title)),
                        null),
                new Rhythm(
                        Objects.requireNonNullElse(startsAt, now),
                        closesAt,
                        Objects.requireNonNullElse(reminders, 0),
                        Duration.ofDays(Objects.requireNonNullElse(pauseDays, PAUSE_DAYS))));
    }
}
