package org.earshot.survey.campaign.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.campaign.Audience;
import org.earshot.survey.campaign.Carried;
import org.earshot.survey.campaign.Plan;
import org.earshot.survey.campaign.Way;
import org.jspecify.annotations.Nullable;

/** What of a plan stands in a document; the rest has columns of its own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanDocument(
        UUID programId,
        @Nullable UUID siteId,
        @Nullable UUID audienceProgram,
        @Nullable UUID audienceSite,
        Set<String> groups,
        @Nullable Boolean invited,
        @Nullable Integer most,
        String way,
        LocalizedText invitation,
        LocalizedText reminder,
        LocalizedText subject,
        @Nullable LocalizedText letter,
        int reminders,
        long pauseDays) {

    static PlanDocument of(Plan plan) {
        Audience audience = plan.audience();
        return new PlanDocument(
                plan.carried().programId(),
                plan.questions().map(Carried.Questions::siteId).orElse(null),
                audience.programId(),
                audience.siteId(),
                audience.groups(),
                audience.invited() ? true : null,
                audience.most(),
                plan.way().word(),
                plan.words().invitation(),
                plan.words().reminder(),
                plan.words().subject(),
                plan.words().letter(),
                plan.rhythm().reminders(),
                plan.rhythm().pause().toDays());
    }

    static PlanDocument read(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), PlanDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String json() {
        return new String(EventJson.write(this), StandardCharsets.UTF_8);
    }

    Audience audience() {
        return new Audience(audienceProgram, audienceSite, groups, Boolean.TRUE.equals(invited), most);
    }

    Way wayTaken() {
        return Way.parse(way).orElseThrow();
    }

    Duration pause() {
        return Duration.ofDays(pauseDays);
    }
}
