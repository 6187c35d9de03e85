package org.earshot.insight.debt.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.earshot.insight.debt.DebtDesk;
import org.earshot.insight.debt.DebtView;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The listening debt of the organisation that is signed in. */
@Path("/api/listening-debt")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Updates")
public class DebtResource {
    private final DebtDesk desk;
    private final SignedIn signedIn;

    public DebtResource(DebtDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(
            summary = "What each program owes those who spoke in it, largest first",
            description =
                    "People who spoke in the last 52 weeks and were not answered by an update of the program that speaks to"
                            + " them and came out on the day on which they spoke or later, times the days that they have waited. Counted anew"
                            + " within a minute of a change.")
    @APIResponse(responseCode = "200", description = "The debt of each program")
    public Debts debts() {
        return new Debts(desk.all(signedIn.organizationId()));
    }

    /** Debts. */
    public record Debts(List<DebtView> items) {}
}
