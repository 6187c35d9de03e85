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
import org.earshot.survey.campaign.http.WantedCampaign.WantedAudience;
import org.jspecify.annotations.Nullable;

/**
 * An update to send to people.
 *
 * @param updateId that people are told, each once
 * @param programId whose public page the texts lead to
 * @param audience whom to tell; left out for everyone who was asked under the program by a link of their own
 * @param way sms, email, sms-else-email or sms-and-email: both at once, with one link, and borne as one message
 * @param sms text messages by language, of at most two segments each; {link} stands for the public page's address
 * @param email e-mails, in the same languages; left out for the words of text messages
 * @param subject of e-mails, by language; left out for the title
 * @param startsAt left out for now
 * @param closesAt from then on nobody is told any more; left out for two weeks after the start
 */
public record WantedTelling(
        @NotNull(message = "must be given") String title,
        @NotNull(message = "must name an update") UUID updateId,
        @NotNull(message = "must name a program") UUID programId,
        @Nullable WantedAudience audience,

        @NotNull(message = "must be sms, email, sms-else-email or sms-and-email") @Pattern(
                regexp = "sms|email|sms-else-email|sms-and-email",
                message = "must be sms, email, sms-else-email or sms-and-email")
        String way,

        @NotNull(message = "must be written") LocalizedText sms,
        @Nullable LocalizedText email,
        @Nullable LocalizedText subject,
        @Nullable Instant startsAt,
        @Nullable Instant closesAt) {
    /** While it is news. */
    private static final Duration NEWS = Duration.ofDays(14);

    Plan plan(Instant now) {
        Instant starts = Objects.requireNonNullElse(startsAt, now);
        return new Plan(
                new Carried.Update(updateId, programId),
                audience == null ? new Audience(programId, null, Set.of(), true, null) : audience.audience(),
                Way.parse(way).orElseThrow(),
                new Words(sms, sms, Objects.requireNonNullElseGet(subject, () -> LocalizedText.of("en", title)), email),
                Rhythm.once(starts, closesAt == null ? starts.plus(NEWS) : closesAt));
    }
}
