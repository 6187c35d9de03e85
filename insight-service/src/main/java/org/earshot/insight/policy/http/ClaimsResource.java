package org.earshot.insight.policy.http;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.earshot.insight.policy.Claims;
import org.earshot.insight.policy.ClaimsView;
import org.earshot.insight.shift.Bucket;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What may be said in public: strict mode. */
@Path("/api/claims")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Policies")
public class ClaimsResource {
    private static final int FIRST_YEAR = 1970;

    private final Claims claims;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public ClaimsResource(Claims claims, SignedIn signedIn, RoutingContext request) {
        this.claims = claims;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Blocking
    @Operation(
            summary = "What may be said in public of a closed week",
            description =
                    "Strict mode (e-BH at .05 over every need, place and direction of the organisation), weighed once for"
                            + " each closed week, an hour after its end. Empty where the organisation's policy does not ask for it.")
    @APIResponse(responseCode = "200", description = "The claims")
    @APIResponse(responseCode = "400", description = "invalid-week")
    public ClaimsView claims(
            @Parameter(description = "A day of the week; left out: the last week that is over") @RestQuery @Nullable String week) {
        return claims.of(
                signedIn.organizationId(),
                week == null ? null : week(week),
                PageLanguage.of(request).tag());
    }

    private int week(String day) {
        try {
            LocalDate date = LocalDate.parse(day);
            int week = date.getYear() < FIRST_YEAR ? Integer.MAX_VALUE : Bucket.weekOf(date.toEpochDay());
            if (week > claims.lastWeek()) {
                throw PolicyProblem.invalidWeek();
            }
            return week;
        } catch (DateTimeException notADay) {
            throw PolicyProblem.invalidWeek();
        }
    }
}
