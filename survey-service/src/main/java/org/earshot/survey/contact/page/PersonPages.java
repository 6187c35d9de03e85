package org.earshot.survey.contact.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.ContactBook;
import org.earshot.survey.contact.ContactRefused;
import org.earshot.survey.contact.Entry;
import org.earshot.survey.contact.Flaw;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A person's page: who they are. What they wish is in {@link WishForms}. */
@Path("/people/of")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class PersonPages {
    private final Template page;
    private final ContactBook book;
    private final PersonDesk desk;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public PersonPages(
            @Location("people/person.html") Template page,
            ContactBook book,
            PersonDesk desk,
            OwnOrganization own,
            SignedIn signedIn) {
        this.page = page;
        this.book = book;
        this.desk = desk;
        this.own = own;
        this.signedIn = signedIn;
    }

    private Actor actor() {
        return new Actor(own.id(), signedIn.id());
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public String form() {
        return own.in(() -> desk.adding(page, PersonForm.EMPTY, List.of()));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> form) {
        Entry entry = PersonForm.sent(form);
        try {
            Contact added = own.in(() -> book.add(actor(), entry));
            return Response.seeOther(URI.create("/people/of/" + added.participantId() + "?saved"))
                    .build();
        } catch (ContactRefused refused) {
            return again(own.in(() -> desk.adding(page, entry, codes(refused))));
        }
    }

    @GET
    @Path("/{participantId}")
    @Operation(hidden = true)
    public String show(UUID participantId, @RestQuery @Nullable String saved) {
        return own.in(() -> {
            Contact contact = person(participantId);
            return desk.showing(page, contact, PersonForm.of(contact), List.of(), saved != null);
        });
    }

    @POST
    @Path("/{participantId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(UUID participantId, MultivaluedMap<String, String> form) {
        Entry entry = PersonForm.sent(form);
        try {
            Contact changed = own.in(() -> book.change(actor(), participantId, entry))
                    .orElseThrow(SurveyProblem.noSuch("person"));
            return Response.seeOther(URI.create("/people/of/" + changed.participantId() + "?saved"))
                    .build();
        } catch (ContactRefused refused) {
            return again(own.in(() -> desk.showing(page, person(participantId), entry, codes(refused), false)));
        }
    }

    private Contact person(UUID participantId) {
        return book.show(actor(), participantId).orElseThrow(SurveyProblem.noSuch("person"));
    }

    private static List<String> codes(ContactRefused refused) {
        return refused.flaws().stream().map(Flaw::code).distinct().toList();
    }

    private static Response again(String page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }
}
