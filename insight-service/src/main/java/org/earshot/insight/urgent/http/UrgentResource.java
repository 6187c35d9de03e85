package org.earshot.insight.urgent.http;

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
import java.util.UUID;
import org.earshot.insight.urgent.UrgentDesk;
import org.earshot.insight.urgent.UrgentLine;
import org.earshot.insight.urgent.UrgentRefused;
import org.earshot.insight.urgent.UrgentStatus;
import org.earshot.insight.urgent.UrgentView;
import org.earshot.insight.urgent.UrgentViews;
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

/** Urgent answers of which the person who is signed in is told. Whoever no rule names finds none; clients have no access. */
@Path("/api/urgent-answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
@Tag(name = "Urgent answers", description = "Only for people whom a rule names, whatever their role")
public class UrgentResource {
    private final UrgentViews views;
    private final UrgentDesk desk;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public UrgentResource(UrgentViews views, UrgentDesk desk, SignedIn signedIn, RoutingContext request) {
        this.views = views;
        this.desk = desk;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Operation(summary = "Urgent answers that you may read, newest first, without what was said")
    @APIResponse(responseCode = "200", description = "The urgent answers; none for whoever no rule names")
    @APIResponse(responseCode = "400", description = "unknown-urgent-status")
    public UrgentAnswers list(
            @Parameter(description = "unseen, seen, followed-up, corrected or withdrawn; left out: all")
                    @RestQuery
                    @Nullable String status) {
        if (status != null && UrgentStatus.of(status).isEmpty()) {
            throw UrgentProblem.UNKNOWN_STATUS.refusal();
        }
        return new UrgentAnswers(views.all(signedIn.organizationId(), signedIn.id()).stream()
                .filter(line -> status == null || line.status().equals(status))
                .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One urgent answer with what was said, what to do and its history",
            description = "That you read it is noted for good, with the time.")
    @APIResponse(responseCode = "200", description = "The urgent answer")
    @APIResponse(responseCode = "404", description = "unknown-urgent-answer")
    public UrgentView read(@RestPath String id) {
        return views.open(
                        signedIn.organizationId(),
                        signedIn.id(),
                        id(id),
                        PageLanguage.of(request).tag())
                .orElseThrow(UrgentProblem.UNKNOWN::refusal);
    }

    @POST
    @Path("/{id}/seen")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Say that you have seen it; again changes nothing")
    @APIResponse(responseCode = "200", description = "The urgent answer as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-urgent-answer")
    @APIResponse(responseCode = "409", description = "urgent-answer-withdrawn")
    public UrgentView seen(@RestPath String id) {
        UUID wanted = id(id);
        return changed(id, () -> desk.see(signedIn.organizationId(), signedIn.id(), wanted));
    }

    @POST
    @Path("/{id}/followed-up")
    @Operation(summary = "Say what was done about it")
    @APIResponse(responseCode = "200", description = "The urgent answer as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-urgent-answer")
    @APIResponse(responseCode = "409", description = "urgent-answer-withdrawn")
    @APIResponse(responseCode = "422", description = "note-missing, note-too-long")
    public UrgentView followedUp(@RestPath String id, @NotNull FollowedUp done) {
        UUID wanted = id(id);
        String note = done.note() == null ? "" : done.note();
        return changed(id, () -> desk.followUp(signedIn.organizationId(), signedIn.id(), wanted, note));
    }

    private UrgentView changed(String id, Runnable change) {
        try {
            change.run();
        } catch (UrgentRefused refused) {
            throw UrgentProblem.refusal(refused);
        }
        return read(id);
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw UrgentProblem.UNKNOWN.refusal();
        }
    }

    /** Urgent answers. */
    public record UrgentAnswers(List<UrgentLine> items) {}

    /**
     * What was done.
     *
     * @param note 1 to 2,000 characters
     */
    public record FollowedUp(@Nullable String note) {}
}
