package org.earshot.insight.urgent.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.urgent.UrgentDesk;
import org.earshot.insight.urgent.UrgentRefused;
import org.earshot.insight.urgent.UrgentView;
import org.earshot.insight.urgent.UrgentViews;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Urgent answers for whom a rule names; for everyone else these pages are not there. */
@Path("/urgent")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class UrgentPages {
    private final UrgentViews views;
    private final UrgentDesk desk;
    private final SignedIn signedIn;
    private final Shell shell;

    UrgentPages(UrgentViews views, UrgentDesk desk, SignedIn signedIn, Shell shell) {
        this.views = views;
        this.desk = desk;
        this.signedIn = signedIn;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "urgent")
    static class Templates {
        static native TemplateInstance list(List<UrgentRow> rows);

        static native TemplateInstance one(UrgentCard card, boolean refused);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance list() {
        if (!desk.isNamed(signedIn.organizationId(), signedIn.id())) {
            throw new NotFoundException();
        }
        UrgentText text = new UrgentText(shell.pageLanguage());
        return Templates.list(views.all(signedIn.organizationId(), signedIn.id()).stream()
                .map(line -> UrgentRow.of(line, text))
                .toList());
    }

    @GET
    @Path("/{id}")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("refused") @Nullable String refused) {
        UrgentView view = views.open(signedIn.organizationId(), signedIn.id(), id, shell.language())
                .orElseThrow(NotFoundException::new);
        UrgentText text = new UrgentText(shell.pageLanguage());
        UrgentCard card = UrgentCard.of(view, text, signedIn.id());
        return Templates.one(card, refused != null);
    }

    @POST
    @Path("/{id}/seen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response seen(@PathParam("id") UUID id) {
        return then(id, () -> desk.see(signedIn.organizationId(), signedIn.id(), id));
    }

    @POST
    @Path("/{id}/followed-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response followedUp(@PathParam("id") UUID id, @FormParam("note") @Nullable String note) {
        String done = note == null ? "" : note;
        return then(id, () -> desk.followUp(signedIn.organizationId(), signedIn.id(), id, done));
    }

    /** What cannot be done with a withdrawn answer shows on its page. */
    private static Response then(UUID id, Runnable change) {
        String page = "/urgent/" + id;
        try {
            change.run();
        } catch (UrgentRefused refused) {
            switch (refused.kind()) {
                case UNKNOWN -> throw new NotFoundException(refused);
                case NOTE_MISSING, NOTE_TOO_LONG -> page += "?refused=note#do";
                case WITHDRAWN -> {}
            }
        }
        return Response.seeOther(URI.create(page)).build();
    }
}
