package org.earshot.survey.message.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.message.Phones;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The phones of people, and what they write. */
@Path("/outbox")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class OutboxPage {
    private static final int LOOKS = 12;
    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final Template page;
    private final OutboxViews views;
    private final Phones phones;
    private final Asker asker;
    private final Shell shell;

    public OutboxPage(
            @Location("outbox.html") Template page, OutboxViews views, Phones phones, Asker asker, Shell shell) {
        this.page = page;
        this.views = views;
        this.phones = phones;
        this.asker = asker;
        this.shell = shell;
    }

    @GET
    @Operation(hidden = true)
    public String show(@RestQuery @Nullable UUID person) {
        return render(person, "");
    }

    /** Waits a moment for the reply, so that whoever tries it sees it without looking again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response write(@RestForm @Nullable UUID person, @RestForm @Nullable String text) {
        OutboxWords words = words();
        if (person == null || text == null || text.isBlank()) {
            return refused(person, words.blank());
        }
        Actor actor = asker.actor();
        Optional<List<UUID>> sharing = asker.in(() -> phones.owner(actor, person)
                .filter(owner -> phones.write(actor, owner, text))
                .map(owner -> phones.sharing(actor, owner)));
        if (sharing.isEmpty()) {
            return refused(null, words.gone());
        }
        awaitReply(sharing.get());
        return Response.seeOther(URI.create("/outbox?person=" + person + "#latest"))
                .build();
    }

    private void awaitReply(List<UUID> people) {
        try {
            for (int look = 0; look < LOOKS && asker.in(() -> isTheirsLast(people)); look++) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isTheirsLast(List<UUID> people) {
        List<Phones.Said> said = phones.on(people);
        return !said.isEmpty() && said.get(said.size() - 1).theirs();
    }

    private Response refused(@Nullable UUID person, String why) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(render(person, why))
                .build();
    }

    private String render(@Nullable UUID person, String problem) {
        Actor actor = asker.actor();
        return asker.in(() -> page.data(
                        "view",
                        views.of(
                                actor,
                                person,
                                problem,
                                words(),
                                shell.pageLanguage().locale()))
                .render());
    }

    private OutboxWords words() {
        PageLanguage language = shell.pageLanguage();
        return language.words(OutboxWords.class);
    }

    /** Who asks, and their organisation's transaction. */
    @ApplicationScoped
    static class Asker {
        private final OwnOrganization own;
        private final SignedIn signedIn;

        Asker(OwnOrganization own, SignedIn signedIn) {
            this.own = own;
            this.signedIn = signedIn;
        }

        Actor actor() {
            return new Actor(own.id(), signedIn.id());
        }

        <T> T in(Supplier<T> work) {
            return own.in(work);
        }
    }
}
