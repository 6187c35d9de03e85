package org.earshot.survey.door.page;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.invitation.LinkRequest;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is chosen at the door: a survey, {@code instrumentId/version}, and a place. */
public class DoorForm {
    private static final Pattern VERSION = Pattern.compile("([0-9a-f-]{36})/(\\d{1,6})");

    @RestForm
    @Nullable String survey;

    @RestForm
    @Nullable UUID programId;

    @RestForm
    @Nullable UUID siteId;

    /**
     * The link it asks for; in the device's language, since the pages offer the others.
     *
     * @throws org.earshot.platform.problem.Refusal when something was not chosen
     */
    LinkRequest wanted() {
        Matcher version = VERSION.matcher(survey == null ? "" : survey);
        UUID program = programId;
        UUID site = siteId;
        if (!version.matches() || program == null || site == null) {
            throw SurveyProblem.noSuch("survey").get();
        }
        return new LinkRequest(
                UUID.fromString(version.group(1)),
                Integer.parseInt(version.group(2)),
                program,
                site,
                null,
                null,
                null,
                false);
    }
}
