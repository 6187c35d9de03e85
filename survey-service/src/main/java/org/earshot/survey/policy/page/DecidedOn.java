package org.earshot.survey.policy.page;

import java.util.UUID;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.SurveyProblem;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a form was filled in on: whose policy, and which version of it. */
public class DecidedOn {
    @RestForm("program")
    @Nullable String program;

    @RestForm("version")
    @Nullable String version;

    /** Null for the organisation. */
    @Nullable UUID program() {
        try {
            return program == null || program.isBlank() ? null : UUID.fromString(program);
        } catch (IllegalArgumentException noId) {
            throw SurveyProblem.noSuch("program").get();
        }
    }

    int version() {
        try {
            return Integer.parseInt(version == null ? "" : version);
        } catch (NumberFormatException noNumber) {
            throw new Refusal(
                    SurveyProblem.REVISION_REQUIRED,
                    "The form does not say which version of the policy it changes.",
                    "Open the page again, and send its form.");
        }
    }
}
