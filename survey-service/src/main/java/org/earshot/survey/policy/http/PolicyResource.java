package org.earshot.survey.policy.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.EntityTag;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.policy.DecidedMeanwhile;
import org.earshot.survey.policy.Deciding;
import org.earshot.survey.policy.NotApplicable;
import org.earshot.survey.policy.Policies;
import org.earshot.survey.policy.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the organisation of whoever asks, and its programs, want to be alerted. */
@Path("/api/organization")
@Tag(name = "Policies")
public class PolicyResource {
    private final Deciding deciding;
    private final Policies policies;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public PolicyResource(Deciding deciding, Policies policies, OwnOrganization own, SignedIn signedIn) {
        this.deciding = deciding;
        this.policies = policies;
        this.own = own;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/policy")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "How your organisation is alerted, with the version as ETag")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PolicyDocument.class)))
    public Response ofOrganization() {
        return read(organization());
    }

    @PUT
    @Path("/policy")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Decide how your organisation is alerted: a new version",
            description = "If-Match names the version that you changed. What is left out goes back to its standard."
                    + " Alerts follow within seconds; those that are open stay.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PolicyDocument.class)))
    public Response decideForOrganization(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull AlertPolicy policy) {
        return decide(organization(), ifMatch, policy);
    }

    @GET
    @Path("/policy/versions")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "Every version of your organisation's policy, newest first")
    public PolicyVersions versionsOfOrganization(
            @QueryParam("before") @DefaultValue("2147483647") int before,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return versions(organization(), before, limit);
    }

    @GET
    @Path("/programs/{programId}/policy")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "How a program is alerted, by its own policy or the organisation's")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PolicyDocument.class)))
    public Response ofProgram(UUID programId) {
        return read(program(programId));
    }

    @PUT
    @Path("/programs/{programId}/policy")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(
            summary = "Decide how a program is alerted, in place of the organisation's policy: a new version",
            description = "It holds for the program as a place; sites and the organisation as a whole go by the"
                    + " organisation's policy. If-Match names the version of the program's policy that you changed.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PolicyDocument.class)))
    public Response decideForProgram(
            UUID programId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull AlertPolicy policy) {
        return decide(program(programId), ifMatch, policy);
    }

    @DELETE
    @Path("/programs/{programId}/policy")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Let a program go by the organisation's policy again: a new version that says so")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PolicyDocument.class)))
    public Response inherit(UUID programId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decide(program(programId), ifMatch, null);
    }

    @GET
    @Path("/programs/{programId}/policy/versions")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "Every version of a program's policy, newest first")
    public PolicyVersions versionsOfProgram(
            UUID programId,
            @QueryParam("before") @DefaultValue("2147483647") int before,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return versions(program(programId), before, limit);
    }

    private Scope organization() {
        return Scope.organization(own.id());
    }

    private Scope program(UUID programId) {
        return new Scope(own.id(), programId);
    }

    private Response read(Scope scope) {
        return own.in(() -> answer(scope, deciding.current(known(scope))));
    }

    private PolicyVersions versions(Scope scope, int before, int limit) {
        return own.in(() -> PolicyVersions.of(policies.before(known(scope).id(), before, limit + 1), limit));
    }

    private Scope known(Scope scope) {
        if (!deciding.exists(scope)) {
            throw SurveyProblem.noSuch(scope.isProgram() ? "program" : "organization")
                    .get();
        }
        return scope;
    }

    private Response decide(Scope scope, @Nullable String ifMatch, @Nullable AlertPolicy policy) {
        int version = EntityTag.named(ifMatch, "policy");
        try {
            return own.in(() -> answer(scope, deciding.decide(known(scope), version, policy, signedIn.id())));
        } catch (DecidedMeanwhile refused) {
            throw new Refusal(
                    SurveyProblem.EDITED_MEANWHILE,
                    "The policy is at version " + refused.latest() + " by now; nothing was changed.",
                    "Read it again, repeat your change on that, and send it with the new ETag.");
        } catch (NotApplicable refused) {
            throw new Refusal(
                    SurveyProblem.POLICY_NOT_APPLICABLE,
                    "The policy names what is not there, or does not belong here; nothing was changed.",
                    "Correct each of the named values.",
                    refused.faults());
        }
    }

    private Response answer(Scope scope, PolicyVersion version) {
        return Response.ok(PolicyDocument.of(version, deciding.inForce(scope)))
                .header(HttpHeaders.ETAG, EntityTag.of(version.version()))
                .build();
    }
}
