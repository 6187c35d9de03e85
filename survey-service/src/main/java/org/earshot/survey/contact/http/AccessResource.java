package org.earshot.survey.contact.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.contact.AccessLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who looked at personal data. */
@Path("/api/contacts/accesses")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Contacts")
public class AccessResource {
    private final AccessLog log;
    private final OwnOrganization own;

    public AccessResource(AccessLog log, OwnOrganization own) {
        this.log = log;
        this.own = own;
    }

    @GET
    @Operation(summary = "Who saw or changed personal data, latest first; of one person with participant=")
    public ListPage<AccessDocument> list(
            @QueryParam("participant") @Nullable UUID participant,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return ListPage.whole(own.in(() -> participant == null ? log.latest(limit) : log.latest(participant, limit)))
                .map(AccessDocument::of);
    }
}
