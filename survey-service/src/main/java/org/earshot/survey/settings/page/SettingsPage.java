package org.earshot.survey.settings.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.survey.access.OwnOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The settings page. */
@Path("/settings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class SettingsPage {
    private final Template page;
    private final SettingsViews views;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public SettingsPage(
            @Location("settings.html") Template page, SettingsViews views, OwnOrganization own, SignedIn signedIn) {
        this.page = page;
        this.views = views;
        this.own = own;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(hidden = true)
    public String show() {
        boolean admin = signedIn.has(Roles.ADMIN);
        return page.data("view", own.in(views::now))
                .data("admin", admin)
                .data("manager", admin || signedIn.has(Roles.MANAGER))
                .render();
    }

    /** Back to the page after a form, so that reloading does not send it twice. */
    static Response again() {
        return Response.seeOther(URI.create("/settings")).build();
    }
}
