package org.earshot.insight.alert.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.insight.alert.AlertDecisions;
import org.earshot.insight.alert.AlertRefused;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.alert.Decision;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.Readings;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Alerts of the organisation that is signed in. */
@Path("/api/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Alerts")
public class AlertResource {
    private final Readings readings;
    private final AlertDecisions decisions;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public AlertResource(Readings readings, AlertDecisions decisions, SignedIn signedIn, RoutingContext request) {
        this.readings = readings;
        this.decisions = decisions;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Operation(summary = "Alerts, newest first")
    @APIResponse(responseCode = "200", description = "The alerts")
    @APIResponse(responseCode = "400", description = "unknown-alert-status")
    public Alerts alerts(
            @Parameter(description = "open, acknowledged, decided, merged or closed; left out: all")
                    @RestQuery
                    @Nullable String status) {
        return new Alerts(readings.alerts(signedIn.organizationId(), status(status), language()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One alert with its history")
    @APIResponse(responseCode = "200", description = "The alert")
    @APIResponse(responseCode = "404", description = "unknown-alert")
    public AlertView alert(@RestPath String id) {
        return readings.alert(signedIn.organizationId(), AlertProblem.id(id), language())
                .orElseThrow(AlertProblem.UNKNOWN::refusal);
    }

    @POST
    @Path("/{id}/acknowledge")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Say that someone has seen it; again changes nothing")
    @APIResponse(responseCode = "200", description = "The alert as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-alert")
    @APIResponse(responseCode = "409", description = "alert-closed, alert-merged")
    public AlertView acknowledge(@RestPath String id) {
        return change(id, alertId -> decisions.acknowledge(signedIn.organizationId(), alertId, signedIn.id()));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Act, watch or decline; a later decision replaces an earlier one")
    @APIResponse(responseCode = "200", description = "The alert as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-alert")
    @APIResponse(responseCode = "409", description = "alert-closed, alert-merged")
    @APIResponse(responseCode = "422", description = "reason-missing, reason-too-long")
    public AlertView decide(@RestPath String id, @NotNull @Valid DecisionMade made) {
        String reason = made.reason() == null ? "" : made.reason();
        return change(
                id,
                alertId ->
                        decisions.decide(signedIn.organizationId(), alertId, signedIn.id(), made.decision(), reason));
    }

    private AlertView change(String id, java.util.function.Consumer<UUID> change) {
        try {
            change.accept(AlertProblem.id(id));
        } catch (AlertRefused refused) {
            throw AlertProblem.refusal(refused);
        }
        return alert(id);
    }

    private static @Nullable AlertStatus status(@Nullable String status) {
        try {
            return status == null ? null : AlertStatus.valueOf(status.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw AlertProblem.UNKNOWN_STATUS.refusal();
        }
    }

    private String language() {
        return PageLanguage.of(request).tag();
    }

    /** Alerts. */
    public record Alerts(List<AlertView> items) {}

    /**
     * What was decided.
     *
     * @param reason 1 to 2,000 characters; may be left out for act and watch
     */
    public record DecisionMade(
            @NotNull Decision decision, @Nullable String reason) {}
}
