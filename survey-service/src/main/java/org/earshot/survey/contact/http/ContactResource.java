package org.earshot.survey.contact.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.ContactBook;
import org.earshot.survey.contact.Erasing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People who are served. Every look is written down. */
@Path("/api/contacts")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Tag(name = "Contacts")
public class ContactResource {
    private final ContactBook book;
    private final Erasing erasing;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public ContactResource(ContactBook book, Erasing erasing, OwnOrganization own, SignedIn signedIn) {
        this.book = book;
        this.erasing = erasing;
        this.own = own;
        this.signedIn = signedIn;
    }

    private Actor actor() {
        return new Actor(own.id(), signedIn.id());
    }

    @GET
    @Operation(summary = "People whom your organisation serves, oldest first")
    public ListPage<ContactDocument> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return ListPage.of(
                        own.in(() -> book.page(actor(), ListPage.cursor(cursor), limit + 1)),
                        limit,
                        Contact::participantId)
                .map(ContactDocument::of);
    }

    @POST
    @Path("/search")
    @Operation(
            summary = "Find people by number, e-mail address, reference or name; at most 100",
            description = "A request with a body, so that no name or number stands in an address that others keep.")
    public ListPage<ContactDocument> search(@NotNull @Valid ContactSearch search) {
        return ListPage.whole(own.in(() -> book.search(actor(), search.text()))).map(ContactDocument::of);
    }

    @POST
    @Operation(
            summary = "Add a person",
            description =
                    "They may be written to once they agreed: POST …/wishes/consents. Several may have one number.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContactDocument.class)))
    public Response add(@NotNull WantedContact wanted) {
        Contact added = own.in(() -> book.add(actor(), wanted.entry()));
        return Response.created(URI.create("/api/contacts/" + added.participantId()))
                .entity(ContactDocument.of(added))
                .build();
    }

    @GET
    @Path("/{participantId}")
    @Operation(summary = "One person")
    public ContactDocument show(UUID participantId) {
        return ContactDocument.of(
                own.in(() -> book.show(actor(), participantId)).orElseThrow(SurveyProblem.noSuch("person")));
    }

    @PUT
    @Path("/{participantId}")
    @Operation(summary = "Replace what is known of a person")
    public ContactDocument change(UUID participantId, @NotNull WantedContact wanted) {
        return ContactDocument.of(own.in(() -> book.change(actor(), participantId, wanted.entry()))
                .orElseThrow(SurveyProblem.noSuch("person")));
    }

    @DELETE
    @Path("/{participantId}")
    @Operation(
            summary = "Forget a person: name, numbers, addresses, aliases; their links close",
            description =
                    "What they answered stays under a pseudonym that leads nowhere. That their number wants no messages stays, as a"
                            + " keyed hash. Who looked at what stays, without saying whom it was about.")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public void erase(UUID participantId) {
        if (!own.in(() -> erasing.erase(actor(), participantId))) {
            throw SurveyProblem.noSuch("person").get();
        }
    }
}
