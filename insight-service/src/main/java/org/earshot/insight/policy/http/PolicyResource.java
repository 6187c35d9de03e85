package org.earshot.insight.policy.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.policy.Consequence;
import org.earshot.insight.policy.Consequences;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What policies mean over what is watched. They are decided at survey-service, {@code /api/organization/policy}. */
@Path("/api/policies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Policies")
public class PolicyResource {
    private final Consequences consequences;
    private final Directory directory;
    private final SignedIn signedIn;

    public PolicyResource(Consequences consequences, Directory directory, SignedIn signedIn) {
        this.consequences = consequences;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/consequence")
    @Blocking
    @Operation(
            summary = "What a false-alarm budget means",
            description =
                    "Alerts a quarter that chance alone would raise over what is watched now: at most 2 J T / A, with A the"
                            + " larger of the budget and the families watched together; and what the benchmark measured, 5 to 18 times"
                            + " fewer.")
    @APIResponse(responseCode = "200", description = "The consequence")
    @APIResponse(responseCode = "400", description = "invalid-budget")
    @APIResponse(responseCode = "404", description = "unknown-program")
    public Consequence consequence(
            @Parameter(description = "13 to 1040; left out: the budget in force") @RestQuery @Nullable String falseAlarmWeeks,
            @Parameter(description = "A program, as if it had a policy of its own; left out: the organisation's policy")
                    @RestQuery
                    @Nullable String programId) {
        return consequences.of(signedIn.organizationId(), weeks(falseAlarmWeeks), program(programId));
    }

    private static @Nullable Double weeks(@Nullable String sent) {
        try {
            Double weeks = sent == null ? null : Double.valueOf(sent);
            if (weeks != null && !(weeks >= AlertPolicy.FEWEST_WEEKS && weeks <= AlertPolicy.MOST_WEEKS)) {
                throw PolicyProblem.invalidBudget();
            }
            return weeks;
        } catch (NumberFormatException noNumber) {
            throw PolicyProblem.invalidBudget();
        }
    }

    private @Nullable UUID program(@Nullable String sent) {
        if (sent == null) {
            return null;
        }
        return directory.places(signedIn.organizationId()).stream()
                .filter(place -> place.kind() == PlaceKind.PROGRAM
                        && place.id().toString().equals(sent))
                .findFirst()
                .orElseThrow(PolicyProblem::unknownProgram)
                .id();
    }
}
