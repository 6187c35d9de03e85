package org.earshot.survey.community.page;

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
import java.time.Clock;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.community.Community;
import org.earshot.survey.community.LogEntry;
import org.earshot.survey.community.VersionReviews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The forms of the community's review. Each leads back to where it was sent from. */
@Path("/instruments/{instrumentId}/community")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class CommunityForms {
    private final Community community;
    private final VersionReviews versions;
    private final OwnOrganization own;
    private final SignedIn signedIn;
    private final Clock clock;

    public CommunityForms(
            Community community, VersionReviews versions, OwnOrganization own, SignedIn signedIn, Clock clock) {
        this.community = community;
        this.versions = versions;
        this.own = own;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Path("/links/{reviewId}/close")
    @Operation(hidden = true)
    public Response close(UUID instrumentId, UUID reviewId) {
        if (!own.in(() -> community.revoke(instrumentId, reviewId))) {
            throw SurveyProblem.noSuch("link").get();
        }
        return back(instrumentId, "");
    }

    @POST
    @Path("/words/{wordsId}/use")
    @Operation(hidden = true)
    public Response use(UUID instrumentId, UUID wordsId, @RestForm @DefaultValue("") String question) {
        var unused = own.in(() -> community.use(instrumentId, wordsId)).orElseThrow(SurveyProblem.noSuch("wording"));
        return back(instrumentId, question);
    }

    @POST
    @Path("/log")
    @Operation(hidden = true)
    public Response write(
            UUID instrumentId,
            @RestForm @DefaultValue("") String about,
            @RestForm @DefaultValue("") String kind,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String question) {
        try {
            var unused = own.in(() -> LogEntry.Kind.named(kind)
                            .flatMap(of -> community.write(
                                    instrumentId,
                                    about,
                                    of,
                                    text,
                                    signedIn.has(Roles.ADMIN) ? Roles.ADMIN : Roles.MANAGER,
                                    signedIn.id())))
                    .orElseThrow(SurveyProblem.noSuch("question"));
            return back(instrumentId, question);
        } catch (IllegalArgumentException unstorable) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "The line is empty, has more than " + LogEntry.MAX_CHARS
                            + " characters, or holds one that cannot be seen.",
                    "Go back and write it in a line.");
        }
    }

    @POST
    @Path("/quorum")
    @RolesAllowed(Roles.ADMIN)
    @Operation(hidden = true)
    public Response quorum(UUID instrumentId, @RestForm @DefaultValue("-1") int quorum) {
        if (quorum < 0 || quorum > VersionReviews.MAX_QUORUM) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "A quorum is a number from 0 to " + VersionReviews.MAX_QUORUM + ".",
                    "Go back and correct it.");
        }
        own.in(() -> {
            versions.decide(own.id(), quorum, signedIn.id(), clock.instant());
            return quorum;
        });
        return back(instrumentId, "");
    }

    /** Back to the question in the editor, where the form was sent from there. */
    private static Response back(UUID instrumentId, String question) {
        return Response.seeOther(URI.create("/instruments/" + instrumentId
                        + (question.isEmpty()
                                ? "/community"
                                : "/edit/questions/" + URLEncoder.encode(question, StandardCharsets.UTF_8)
                                        + "#community")))
                .build();
    }
}
