package org.earshot.survey.contact.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.page.Shell;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.contact.AccessLog;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who looked at personal data, for administrators. */
@Path("/people/looks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
public class LooksPage {
    private static final int SHOWN = 200;

    private final Template page;
    private final AccessLog log;
    private final LookLines lines;
    private final OwnOrganization own;
    private final Shell shell;

    public LooksPage(
            @Location("people/looks.html") Template page,
            AccessLog log,
            LookLines lines,
            OwnOrganization own,
            Shell shell) {
        this.page = page;
        this.log = log;
        this.lines = lines;
        this.own = own;
        this.shell = shell;
    }

    @GET
    @Operation(hidden = true)
    public String show() {
        return own.in(() -> page.data("looks", lines.of(log.latest(SHOWN), shell.pageLanguage()))
                .render());
    }
}
