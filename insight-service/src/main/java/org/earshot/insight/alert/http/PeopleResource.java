package org.earshot.insight.alert.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.KnownPerson;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom an alert or an action can belong to. */
@Path("/api/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Actions")
public class PeopleResource {
    private final Directory directory;
    private final SignedIn signedIn;

    public PeopleResource(Directory directory, SignedIn signedIn) {
        this.directory = directory;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(summary = "The people of the organisation who may sign in, by name; no addresses")
    @APIResponse(responseCode = "200", description = "The people")
    public People people() {
        return new People(directory.people(signedIn.organizationId()));
    }

    /** People. */
    public record People(List<KnownPerson> items) {}
}
