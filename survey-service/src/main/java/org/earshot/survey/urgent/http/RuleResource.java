package org.earshot.survey.urgent.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.survey.access.EntityTag;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.urgent.RuleAuthoring;
import org.earshot.survey.urgent.RuleVersion;
import org.earshot.survey.urgent.Rules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Rules of urgent answers. What rings by them is at insight-service, for the people named. */
@Path("/api/organization/urgent-answers")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Urgent answers", description = "Which answers ring, and who is told of each; not an emergency service")
public class RuleResource {
    private static final String PATH = "/api/organization/urgent-answers/";

    private final Rules rules;
    private final RuleAuthoring authoring;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public RuleResource(Rules rules, RuleAuthoring authoring, OwnOrganization own, SignedIn signedIn) {
        this.rules = rules;
        this.authoring = authoring;
        this.own = own;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(summary = "Rules of urgent answers, each as it now is; those that ended last")
    public ListPage<RuleDocument> list() {
        return ListPage.whole(own.in(rules::latest)).map(RuleDocument::of);
    }

    @POST
    @Operation(summary = "Make a rule: it looks at answers that are accepted from now on")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleDocument.class)))
    public Response make(@NotNull @Valid RuleSent sent) {
        RuleVersion made =
                RuleRefusals.telling(() -> own.in(() -> authoring.make(own.id(), signedIn.id(), sent.wanted())));
        return Response.created(URI.create(PATH + made.rule().id()))
                .header(HttpHeaders.ETAG, EntityTag.of(made.rule().version()))
                .entity(RuleDocument.of(made))
                .build();
    }

    @GET
    @Path("/{ruleId}")
    @Operation(summary = "A rule with all its versions, latest first; its version is the ETag")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleHistory.class)))
    public Response read(UUID ruleId) {
        List<RuleVersion> versions = own.in(() -> rules.versions(ruleId));
        if (versions.isEmpty()) {
            throw SurveyProblem.noSuch("rule").get();
        }
        return answer(versions.get(0), RuleHistory.of(versions));
    }

    @PUT
    @Path("/{ruleId}")
    @Operation(
            summary = "Change a rule; If-Match names the version that you changed",
            description = "Who is named decides who may read what rang before, too.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleDocument.class)))
    public Response change(
            UUID ruleId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid RuleSent sent) {
        int version = EntityTag.named(ifMatch, "rule");
        RuleVersion changed =
                RuleRefusals.telling(() -> own.in(() -> authoring.change(ruleId, version, signedIn.id(), sent.wanted()))
                        .orElseThrow(SurveyProblem.noSuch("rule")));
        return answer(changed, RuleDocument.of(changed));
    }

    @DELETE
    @Path("/{ruleId}")
    @Operation(summary = "End a rule for good; what rang stays readable to those it named last")
    @APIResponse(responseCode = "204", description = "It rings no more")
    public Response end(UUID ruleId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        int version = EntityTag.named(ifMatch, "rule");
        RuleRefusals.telling(() ->
                own.in(() -> authoring.end(ruleId, version, signedIn.id())).orElseThrow(SurveyProblem.noSuch("rule")));
        return Response.noContent().build();
    }

    private static Response answer(RuleVersion latest, Object document) {
        return Response.ok(document)
                .header(HttpHeaders.ETAG, EntityTag.of(latest.rule().version()))
                .build();
    }
}
