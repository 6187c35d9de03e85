package org.earshot.insight.flag.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.earshot.insight.flag.FlagDesk;
import org.earshot.insight.flag.FlagsView;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How responses came, in shares of all. */
@Path("/api/answering/flags")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Blocking
@Tag(name = "Answering")
public class FlagResource {
    private final FlagDesk desk;
    private final SignedIn signedIn;

    public FlagResource(FlagDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(
            summary = "Which share of responses is worth a second look, and why",
            description =
                    "By four weeks that always begin at the same weeks, the running ones first, for the organisation as a whole."
                            + " Shares are told in steps, of the threshold of people or more, and stand until as many people have"
                            + " changed them. A response may carry several flags; each counts like any other response. Which ones"
                            + " they are stands in the column flags of the export.")
    @APIResponse(responseCode = "200", description = "The shares")
    public FlagsView flags() {
        return desk.flags(signedIn.organizationId());
    }
}
