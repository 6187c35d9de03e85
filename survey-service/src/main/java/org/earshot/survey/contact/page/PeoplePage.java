package org.earshot.survey.contact.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.ContactBook;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of people, and the search in it. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class PeoplePage {
    private static final int SHOWN = 50;

    private final Template page;
    private final ContactBook book;
    private final Menus menus;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public PeoplePage(
            @Location("people/list.html") Template page,
            ContactBook book,
            Menus menus,
            OwnOrganization own,
            SignedIn signedIn) {
        this.page = page;
        this.book = book;
        this.menus = menus;
        this.own = own;
        this.signedIn = signedIn;
    }

    private Actor actor() {
        return new Actor(own.id(), signedIn.id());
    }

    @GET
    @Operation(hidden = true)
    public String list(@RestQuery @Nullable String after) {
        return own.in(() -> {
            ListPage<Contact> found = book.ready()
                    ? ListPage.of(book.page(actor(), ListPage.cursor(after), SHOWN + 1), SHOWN, Contact::participantId)
                    : ListPage.whole(List.of());
            return render(found.items(), found.next(), "");
        });
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public String search(@RestForm @DefaultValue("") String text) {
        String sought = text.strip();
        return sought.isEmpty() ? list(null) : own.in(() -> render(book.search(actor(), sought), null, sought));
    }

    private String render(List<Contact> contacts, @Nullable UUID next, String sought) {
        return page.data("people", PersonLine.of(contacts, menus.placeNames()))
                .data("next", next)
                .data("sought", sought)
                .data("ready", book.ready())
                .data("count", book.size())
                .data("admin", signedIn.has(Roles.ADMIN))
                .render();
    }
}
