package org.earshot.survey.review.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The question review of a draft. */
@Path("/api/instruments/{instrumentId}/review")
@Tag(name = "Question review")
public class ReviewResource {
    private final Reviewing reviewing;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public ReviewResource(Reviewing reviewing, OwnOrganization own, SignedIn signedIn) {
        this.reviewing = reviewing;
        this.own = own;
        this.signedIn = signedIn;
    }

    /**
     * An answer to a finding.
     *
     * @param finding its key
     * @param reason why the question stays as it is
     */
    public record SentAnswer(
            @NotBlank @Size(max = 64) String finding,

            @NotBlank @Size(max = ReviewAnswer.MAX_REASON_CHARS) String reason) {}

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "What the question review finds in the draft, and what was answered to it")
    public ReviewDocument review(
            UUID instrumentId,
            @Parameter(description = RuleResource.TOLD_IN) @QueryParam("lang") @DefaultValue("en") String language) {
        return own.in(() -> reviewing.review(instrumentId))
                .map(review -> ReviewDocument.of(review, language))
                .orElseThrow(SurveyProblem.noSuch("instrument"));
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Answer a finding with a reason; it stays answered until the text that it is about changes")
    public FindingDocument answer(UUID instrumentId, @NotNull @Valid SentAnswer sent) {
        try {
            return own.in(() -> reviewing.answer(instrumentId, sent.finding(), sent.reason(), signedIn.id()))
                    .map(reviewed -> FindingDocument.of(reviewed, "en"))
                    .orElseThrow(SurveyProblem.noSuch("instrument"));
        } catch (IllegalArgumentException unstorable) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "The reason cannot be kept: it has more than " + ReviewAnswer.MAX_REASON_CHARS
                            + " characters, or one that cannot be seen.",
                    "Write a shorter reason in plain words.");
        } catch (FindingGone gone) {
            throw new Refusal(
                    SurveyProblem.FINDING_GONE,
                    "The draft has no finding with this key now: its text has changed, or it was mended.",
                    "Read the review again and answer what it finds now.");
        }
    }
}
