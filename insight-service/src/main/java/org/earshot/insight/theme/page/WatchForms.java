package org.earshot.insight.theme.page;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.earshot.insight.theme.ThemeRefused;
import org.earshot.insight.theme.WatchDesk;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The buttons that watch a theme, and watch it no more. */
@Path("/words/theme/{id}/watch")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Blocking
public class WatchForms {
    private final WatchDesk watches;
    private final SignedIn signedIn;

    WatchForms(WatchDesk watches, SignedIn signedIn) {
        this.watches = watches;
        this.signedIn = signedIn;
    }

    @POST
    @Operation(hidden = true)
    public Response watch(@PathParam("id") String id, @FormParam("do") @Nullable String pressed) {
        String page = "/words/theme/" + id;
        try {
            if ("leave".equals(pressed)) {
                watches.leave(signedIn.organizationId(), id);
            } else {
                watches.watch(signedIn.organizationId(), signedIn.id(), id);
            }
            return Response.seeOther(URI.create(page + "#watch")).build();
        } catch (ThemeRefused refused) {
            if (refused.kind() == ThemeRefused.Kind.UNKNOWN) {
                throw new NotFoundException(refused);
            }
            return Response.seeOther(URI.create(page + "?watched=full#watch")).build();
        }
    }
}
