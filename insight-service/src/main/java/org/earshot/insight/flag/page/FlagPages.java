package org.earshot.insight.flag.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.earshot.insight.flag.FlagDesk;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How answers came: what to look at twice, in shares of all. */
@Path("/answering/flags")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
@Blocking
public class FlagPages {
    private final FlagDesk desk;
    private final SignedIn signedIn;
    private final Shell shell;

    FlagPages(FlagDesk desk, SignedIn signedIn, Shell shell) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "flag")
    static class Templates {
        static native TemplateInstance flags(FlagsPage view);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return Templates.flags(FlagsPage.of(desk.flags(signedIn.organizationId()), shell.pageLanguage()));
    }
}
