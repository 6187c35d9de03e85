package org.earshot.survey.invitation.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.invitation.Inviting;
import org.earshot.survey.invitation.Links;
import org.earshot.survey.invitation.NewLink;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.invitation.WouldNotOpen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Links that open a version of an instrument to whoever has them. */
@Path("/api/links")
@Tag(name = "Links")
public class LinkResource {
    private final Links links;
    private final Inviting inviting;
    private final PublicAddress address;
    private final OwnOrganization own;
    private final Clock clock;

    public LinkResource(Links links, Inviting inviting, PublicAddress address, OwnOrganization own, Clock clock) {
        this.links = links;
        this.inviting = inviting;
        this.address = address;
        this.own = own;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
    @Operation(summary = "Your organisation's links, oldest first; without their tokens, which are kept nowhere")
    public ListPage<LinkDocument> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return ListPage.of(
                        own.in(() -> links.page(ListPage.cursor(cursor), limit + 1)), limit, link -> link.invitation()
                                .invitationId())
                .map(link -> LinkDocument.of(link, clock.instant()));
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(
            summary = "Make a link; its address is told once",
            description =
                    "A link for a person (participantId) closes the ones that they had for the same version: they answer"
                            + " once. What is answered by it is the same response anew if the earlier one was made less than six days ago, so that"
                            + " who is asked each week is heard each week.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewLinkDocument.class)))
    public Response make(@NotNull @Valid WantedLink wanted) {
        try {
            NewLink made = own.in(() -> inviting.invite(own.id(), wanted.request()));
            return Response.created(URI.create("/api/links"))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .entity(new NewLinkDocument(
                            made.link().invitation().invitationId(),
                            address.of(made.token()).toString(),
                            made.token().text()))
                    .build();
        } catch (WouldNotOpen refused) {
            throw refusal(refused);
        }
    }

    @DELETE
    @Path("/{invitationId}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Revoke a link: from now on it opens nothing")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(UUID invitationId) {
        if (own.in(() -> inviting.revoke(invitationId)).isEmpty()) {
            throw SurveyProblem.noSuch("link").get();
        }
    }

    private static Refusal refusal(WouldNotOpen refused) {
        List<Problem.Fault> faults = refused.reasons().stream()
                .map(r -> new Problem.Fault("/" + r.field(), r.code(), r.detail(), r.fix()))
                .toList();
        return new Refusal(
                SurveyProblem.LINK_WOULD_NOT_OPEN,
                "With these values the link would open nothing.",
                "Correct each of the named values.",
                faults);
    }
}
