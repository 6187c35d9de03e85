package org.earshot.survey.message.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.ContactBook;
import org.earshot.survey.invitation.LinkRequest;
import org.earshot.survey.invitation.WouldNotOpen;
import org.earshot.survey.message.GatewayDesk;
import org.earshot.survey.message.Messages;
import org.earshot.survey.message.TextInviting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages to people: how far each has come, and an invitation to one person. */
@Path("/api/messages")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Tag(name = "Messages")
public class MessageResource {
    private static final int PAGE = 200;

    private final Messages messages;
    private final GatewayDesk gateways;
    private final TextInviting inviting;
    private final ContactBook book;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public MessageResource(
            Messages messages,
            GatewayDesk gateways,
            TextInviting inviting,
            ContactBook book,
            OwnOrganization own,
            SignedIn signedIn) {
        this.messages = messages;
        this.gateways = gateways;
        this.inviting = inviting;
        this.book = book;
        this.own = own;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(
            summary = "The latest messages and how far each has come, newest first; at most 200, never what they say")
    public ListPage<MessageDocument> latest() {
        return ListPage.whole(own.in(() -> messages.latest(PAGE)).stream()
                .map(MessageDocument::of)
                .toList());
    }

    @GET
    @Path("/gateways")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary =
                    "What carries messages of each channel, what it last took, what waits, and what it refused in seven days",
            description = "Gateways are set for the installation. Never a secret, an account or an address.")
    public ListPage<GatewayDocument> gateways() {
        return ListPage.whole(
                own.in(gateways::states).stream().map(GatewayDocument::of).toList());
    }

    @POST
    @Path("/invitations")
    @Operation(
            summary = "Invite one person by text message",
            description =
                    "The text holds a link of their own. They answer by the link or by text, question by question, or by"
                            + " both; it is one response. It waits for the end of quiet hours, and is not sent without consent or"
                            + " after a stop: the message's state says so.")
    @APIResponse(
            responseCode = "202",
            description = "Taken",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitedDocument.class)))
    public Response invite(@NotNull @Valid InvitationWanted wanted) {
        try {
            return Response.accepted(own.in(() -> invited(wanted))).build();
        } catch (WouldNotOpen refused) {
            throw new Refusal(
                    SurveyProblem.LINK_WOULD_NOT_OPEN,
                    "With these values the link would open nothing; nobody was invited.",
                    "Correct the named values.",
                    refused.reasons().stream()
                            .map(r -> new Problem.Fault("/" + r.field(), r.code(), r.detail(), r.fix()))
                            .toList());
        }
    }

    private InvitedDocument invited(InvitationWanted wanted) {
        Contact person = book.show(new Actor(own.id(), signedIn.id()), wanted.participantId())
                .orElseThrow(SurveyProblem.noSuch("person"));
        LinkRequest link = new LinkRequest(
                wanted.instrumentId(),
                wanted.version(),
                wanted.programId(),
                wanted.siteId(),
                wanted.participantId(),
                wanted.language(),
                wanted.expiresAt(),
                false);
        return InvitedDocument.of(inviting.invite(
                own.id(), wanted.participantId(), link, person.habits().language()));
    }
}
