package org.earshot.insight.reading.page;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionRefused;
import org.earshot.insight.alert.AlertDecisions;
import org.earshot.insight.alert.AlertRefused;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The forms on the page of an alert beside the decision: whose it is, remarks, actions, and whether it is another one's story. */
@Path("/alerts/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class AlertForms {
    private final AlertDecisions decisions;
    private final SignedIn signedIn;

    AlertForms(AlertDecisions decisions, SignedIn signedIn) {
        this.decisions = decisions;
        this.signedIn = signedIn;
    }

    /** Gives it to someone and moves its day, whichever of the two the form holds. */
    @POST
    @Path("/duty")
    @Operation(hidden = true)
    public Response duty(
            @PathParam("id") UUID id,
            @FormParam("owner") @Nullable String owner,
            @FormParam("due") @Nullable String due) {
        return then(id, "duty", () -> {
            if (owner != null) {
                decisions.assign(signedIn.organizationId(), id, signedIn.id(), account(owner));
            }
            if (due != null && !due.isBlank()) {
                decisions.moveDue(signedIn.organizationId(), id, signedIn.id(), due(due));
            }
        });
    }

    @POST
    @Path("/comments")
    @Operation(hidden = true)
    public Response comment(@PathParam("id") UUID id, @FormParam("text") @Nullable String text) {
        String given = text == null ? "" : text;
        return then(id, "comment", () -> decisions.comment(signedIn.organizationId(), id, signedIn.id(), given));
    }

    @POST
    @Path("/actions")
    @Operation(hidden = true)
    public Response act(
            @PathParam("id") UUID id,
            @FormParam("what") @Nullable String what,
            @FormParam("who") @Nullable String who,
            @FormParam("from") @Nullable String from,
            @FormParam("effect-by") @Nullable String effectBy,
            @FormParam("measure-on") @Nullable String measureOn) {
        return then(id, "actions", () -> {
            UUID person = account(who);
            decisions.act(
                    signedIn.organizationId(),
                    id,
                    signedIn.id(),
                    new Action.Wanted(
                            what == null ? "" : what,
                            person == null ? signedIn.id() : person,
                            day(from),
                            day(effectBy),
                            day(measureOn)));
        });
    }

    @POST
    @Path("/actions/{action}/drop")
    @Operation(hidden = true)
    public Response drop(@PathParam("id") UUID id, @PathParam("action") UUID action) {
        return then(id, "actions", () -> decisions.drop(signedIn.organizationId(), action, signedIn.id(), ""));
    }

    @POST
    @Path("/merge")
    @Operation(hidden = true)
    public Response merge(@PathParam("id") UUID id, @FormParam("into") @Nullable String into) {
        return then(id, "story", () -> {
            UUID story = account(into);
            if (story == null) {
                throw new AlertRefused(AlertRefused.Kind.NO_STORY);
            }
            decisions.merge(signedIn.organizationId(), id, signedIn.id(), story);
        });
    }

    @POST
    @Path("/split")
    @Operation(hidden = true)
    public Response split(@PathParam("id") UUID id) {
        return then(id, "story", () -> decisions.split(signedIn.organizationId(), id, signedIn.id()));
    }

    private static Response then(UUID id, String part, Runnable change) {
        String page = "/alerts/" + id;
        try {
            change.run();
            return Response.seeOther(URI.create(page + "#" + part)).build();
        } catch (AlertRefused refused) {
            if (refused.kind() == AlertRefused.Kind.UNKNOWN || refused.kind() == AlertRefused.Kind.UNKNOWN_ACTION) {
                throw new NotFoundException(refused);
            }
            return refused(page, refused.kind().name());
        } catch (ActionRefused refused) {
            return refused(page, "action_" + refused.kind().name());
        }
    }

    private static Response refused(String page, String why) {
        return Response.seeOther(URI.create(page + "?refused=" + why.toLowerCase(Locale.ROOT) + "#decide"))
                .build();
    }

    private static @Nullable UUID account(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new AlertRefused(AlertRefused.Kind.UNKNOWN_PERSON);
        }
    }

    private static LocalDate due(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException notADay) {
            throw new AlertRefused(AlertRefused.Kind.DUE);
        }
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeException notADay) {
            throw new ActionRefused(ActionRefused.Kind.DAYS);
        }
    }
}
