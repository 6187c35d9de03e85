package org.earshot.insight.alert.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionRefused;
import org.earshot.insight.alert.AlertDecisions;
import org.earshot.insight.alert.AlertRefused;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.Readings;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What people do with an alert beside deciding: give it to someone, remark, act, say that it is part of another one's story. */
@Path("/api/alerts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Tag(name = "Alerts")
public class AlertWork {
    private final Readings readings;
    private final AlertDecisions decisions;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public AlertWork(Readings readings, AlertDecisions decisions, SignedIn signedIn, RoutingContext request) {
        this.readings = readings;
        this.decisions = decisions;
        this.signedIn = signedIn;
        this.request = request;
    }

    @POST
    @Path("/owner")
    @Operation(summary = "Give an alert to someone, or to nobody")
    @APIResponse(responseCode = "200", description = "The alert as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-alert")
    @APIResponse(responseCode = "409", description = "alert-closed, alert-merged")
    @APIResponse(responseCode = "422", description = "unknown-person")
    public AlertView assign(@RestPath String id, @NotNull @Valid Owner owner) {
        return change(id, alert -> decisions.assign(signedIn.organizationId(), alert, signedIn.id(), owner.owner()));
    }

    @POST
    @Path("/due")
    @Operation(
            summary =
                    "Move the day by which an alert is to be decided; without a word from anyone it is 14 days after it opened")
    @APIResponse(responseCode = "200", description = "The alert as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-alert")
    @APIResponse(responseCode = "409", description = "alert-closed, alert-merged, alert-decided")
    @APIResponse(responseCode = "422", description = "impossible-due-day")
    public AlertView moveDue(@RestPath String id, @NotNull @Valid Due due) {
        return change(id, alert -> decisions.moveDue(signedIn.organizationId(), alert, signedIn.id(), due.due()));
    }

    @POST
    @Path("/comments")
    @Operation(summary = "Add a remark to an alert's history")
    @APIResponse(responseCode = "200", description = "The alert as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-alert")
    @APIResponse(responseCode = "422", description = "comment-missing, reason-too-long")
    public AlertView comment(@RestPath String id, @NotNull @Valid Comment comment) {
        return change(id, alert -> decisions.comment(signedIn.organizationId(), alert, signedIn.id(), comment.text()));
    }

    @POST
    @Path("/merge")
    @Operation(summary = "Say that an alert is part of another one's story; it is decided and shown there")
    @APIResponse(responseCode = "200", description = "The alert as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-alert")
    @APIResponse(responseCode = "409", description = "alert-closed, no-such-story")
    public AlertView merge(@RestPath String id, @NotNull @Valid Merge merge) {
        return change(id, alert -> decisions.merge(signedIn.organizationId(), alert, signedIn.id(), merge.into()));
    }

    @POST
    @Path("/split")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Let an alert stand alone again; again changes nothing")
    @APIResponse(responseCode = "200", description = "The alert as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-alert")
    public AlertView split(@RestPath String id) {
        return change(id, alert -> decisions.split(signedIn.organizationId(), alert, signedIn.id()));
    }

    @POST
    @Path("/actions")
    @Operation(
            summary = "Write down what is done about an alert",
            description =
                    "Eight weeks after its first day, unless another day is sent, the same series is measured again.")
    @APIResponse(responseCode = "200", description = "The alert as it now stands, with the action")
    @APIResponse(responseCode = "404", description = "unknown-alert")
    @APIResponse(responseCode = "409", description = "alert-closed, alert-merged, too-many-actions")
    @APIResponse(responseCode = "422", description = "action-text, action-days, unknown-person")
    public AlertView act(@RestPath String id, @NotNull @Valid NewAction action) {
        UUID who = action.who() == null ? signedIn.id() : action.who();
        Action.Wanted wanted =
                new Action.Wanted(action.what(), who, action.from(), action.effectBy(), action.measureOn());
        return change(id, alert -> decisions.act(signedIn.organizationId(), alert, signedIn.id(), wanted));
    }

    private AlertView change(String id, Consumer<UUID> change) {
        UUID alertId = AlertProblem.id(id);
        try {
            change.accept(alertId);
        } catch (AlertRefused refused) {
            throw AlertProblem.refusal(refused);
        } catch (ActionRefused refused) {
            throw AlertProblem.refusal(refused);
        }
        String language = PageLanguage.of(request).tag();
        return readings.alert(signedIn.organizationId(), alertId, language).orElseThrow(AlertProblem.UNKNOWN::refusal);
    }

    /**
     * Whose it becomes.
     *
     * @param owner account, see GET /api/people; null or left out for nobody
     */
    public record Owner(@Nullable UUID owner) {}

    /**
     * By when to decide.
     *
     * @param due a day, from today to a year from now
     */
    public record Due(@NotNull LocalDate due) {}

    /**
     * A remark.
     *
     * @param text 1 to 2,000 characters
     */
    public record Comment(@NotNull String text) {}

    /** The alert whose story it is part of. */
    public record Merge(@NotNull UUID into) {}

    /**
     * What is done.
     *
     * @param what 1 to 500 characters
     * @param who sees to it; left out: whoever is signed in
     * @param from first day; left out: today
     * @param effectBy day by which an effect is expected; left out: measureOn
     * @param measureOn first day on which the series is measured again; left out: eight weeks after the first day
     */
    public record NewAction(
            @NotNull String what,
            @Nullable UUID who,
            @Nullable LocalDate from,
            @Nullable LocalDate effectBy,
            @Nullable LocalDate measureOn) {}
}
