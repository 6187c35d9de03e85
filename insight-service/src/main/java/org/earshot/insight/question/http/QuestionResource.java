package org.earshot.insight.question.http;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.question.QuestionDesk;
import org.earshot.insight.question.QuestionsView;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The questions of an instrument of the organisation that is signed in. */
@Path("/api/questions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Blocking
@Tag(name = "Question review")
public class QuestionResource {
    private final QuestionDesk desk;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public QuestionResource(QuestionDesk desk, SignedIn signedIn, RoutingContext request) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Path("/{instrument}")
    @Operation(
            summary = "What answers say about each question of a published version",
            description =
                    "Of each participant the latest response to the version counts. Shares are told in steps, of the threshold of"
                            + " people or more, and stand until as many people have changed them. A question that was not shown counts"
                            + " nowhere; left open and rather not say are two things. Differences by language are those of people at the"
                            + " same level of a scale with at least four questions (Mantel-Haenszel, classes A to C of ETS).")
    @APIResponse(responseCode = "200", description = "The questions, in the order asked")
    @APIResponse(responseCode = "404", description = "unknown-version")
    public QuestionsView questions(
            @RestPath String instrument,
            @Parameter(description = "Left out: the latest that people answered") @RestQuery @Nullable String version) {
        try {
            return desk.questions(
                            signedIn.organizationId(),
                            UUID.fromString(instrument),
                            Optional.ofNullable(version).map(Integer::valueOf),
                            PageLanguage.of(request).tag())
                    .orElseThrow(QuestionProblem::unknownVersion);
        } catch (IllegalArgumentException noId) {
            throw QuestionProblem.unknownVersion();
        }
    }
}
