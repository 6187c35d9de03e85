package org.earshot.survey.review.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.review.FindingGone;
import org.earshot.survey.review.ReviewAnswer;
import org.earshot.survey.review.Reviewing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The form that answers a finding. */
@Path("/instruments/{instrumentId}/review")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class ReviewForms {
    private final Reviewing reviewing;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public ReviewForms(Reviewing reviewing, OwnOrganization own, SignedIn signedIn) {
        this.reviewing = reviewing;
        this.own = own;
        this.signedIn = signedIn;
    }

    @POST
    @Operation(hidden = true)
    public Response answer(
            UUID instrumentId,
            @RestForm @DefaultValue("") String finding,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String question) {
        if (reason.isBlank()) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "Without a reason nobody will know later why the question stayed as it is.",
                    "Go back and write one, however short.");
        }
        try {
            var unused = own.in(() -> reviewing.answer(instrumentId, finding, reason, signedIn.id()))
                    .orElseThrow(SurveyProblem.noSuch("instrument"));
            return Response.seeOther(URI.create("/instruments/" + instrumentId + where(question)))
                    .build();
        } catch (IllegalArgumentException unstorable) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "The reason cannot be kept: it has more than " + ReviewAnswer.MAX_REASON_CHARS
                            + " characters, or one that cannot be seen.",
                    "Write a shorter reason in plain words.");
        } catch (FindingGone gone) {
            throw new Refusal(
                    SurveyProblem.FINDING_GONE,
                    "The text was changed meanwhile.",
                    "Go back to the instrument and look at what the review finds now.");
        }
    }

    /** Back to the question in the editor, where the answer came from there. */
    private static String where(String question) {
        return (question.isEmpty() ? "" : "/edit/questions/" + URLEncoder.encode(question, StandardCharsets.UTF_8))
                + "#review";
    }
}
