package org.earshot.insight.alert.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.earshot.insight.alert.AlertDecisions;
import org.earshot.insight.alert.AlertRefused;
import org.earshot.insight.reading.ActionView;
import org.earshot.insight.reading.Readings;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Actions of the organisation that is signed in. */
@Path("/api/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Actions", description = "What is done about alerts, and whether it helped")
public class ActionResource {
    private final Readings readings;
    private final AlertDecisions decisions;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public ActionResource(Readings readings, AlertDecisions decisions, SignedIn signedIn, RoutingContext request) {
        this.readings = readings;
        this.decisions = decisions;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Operation(summary = "Actions about all alerts, latest first day first")
    @APIResponse(responseCode = "200", description = "The actions")
    public Actions actions() {
        return new Actions(readings.actions(signedIn.organizationId(), language()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One action")
    @APIResponse(responseCode = "200", description = "The action")
    @APIResponse(responseCode = "404", description = "unknown-action")
    public ActionView action(@RestPath String id) {
        return readings.actions(signedIn.organizationId(), language()).stream()
                .filter(action -> action.id().toString().equals(id))
                .findFirst()
                .orElseThrow(AlertProblem.UNKNOWN_ACTION::refusal);
    }

    @POST
    @Path("/{id}/drop")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Say that an action is not done after all; again changes nothing")
    @APIResponse(responseCode = "200", description = "The action as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-action")
    @APIResponse(responseCode = "422", description = "reason-too-long")
    public ActionView drop(@RestPath String id, @NotNull Dropped dropped) {
        try {
            String reason = dropped.reason() == null ? "" : dropped.reason();
            decisions.drop(signedIn.organizationId(), action(id).id(), signedIn.id(), reason);
        } catch (AlertRefused refused) {
            throw AlertProblem.refusal(refused);
        }
        return action(id);
    }

    private String language() {
        return PageLanguage.of(request).tag();
    }

    /** Actions. */
    public record Actions(List<ActionView> items) {}

    /**
     * Why it is not done.
     *
     * @param reason up to 2,000 characters; may be left out
     */
    public record Dropped(@Nullable String reason) {}
}
