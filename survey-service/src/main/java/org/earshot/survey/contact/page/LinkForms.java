package org.earshot.survey.contact.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.QrSvg;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.ContactBook;
import org.earshot.survey.invitation.Inviting;
import org.earshot.survey.invitation.NewLink;
import org.earshot.survey.invitation.PublicAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The forms on a person's page for their own links. */
@Path("/people/of/{participantId}/links")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class LinkForms {
    private final Template page;
    private final ContactBook book;
    private final PersonLinks links;
    private final Inviting inviting;
    private final PublicAddress address;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public LinkForms(
            @Location("people/link.html") Template page,
            ContactBook book,
            PersonLinks links,
            Inviting inviting,
            PublicAddress address,
            OwnOrganization own,
            SignedIn signedIn) {
        this.page = page;
        this.book = book;
        this.links = links;
        this.inviting = inviting;
        this.address = address;
        this.own = own;
        this.signedIn = signedIn;
    }

    /** A link that the person had for the same version closes: they answer once. */
    @POST
    @Operation(hidden = true)
    public Response make(UUID participantId, @RestForm @DefaultValue("") String version) {
        NewLink made = own.in(() -> {
            Contact person = book.show(new Actor(own.id(), signedIn.id()), participantId)
                    .orElseThrow(SurveyProblem.noSuch("person"));
            return inviting.inviteAgain(
                    own.id(), links.wanted(person, version).orElseThrow(SurveyProblem.noSuch("version")));
        });
        String url = address.of(made.token()).toString();
        return Response.ok(page.data("url", url)
                        .data("qr", QrSvg.of(url, "QR"))
                        .data("id", participantId)
                        .render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{invitationId}/revoke")
    @Operation(hidden = true)
    public Response revoke(UUID participantId, UUID invitationId) {
        if (own.in(() -> inviting.revoke(invitationId)).isEmpty()) {
            throw SurveyProblem.noSuch("link").get();
        }
        return Response.seeOther(URI.create("/people/of/" + participantId + "?saved"))
                .build();
    }
}
