package org.earshot.insight.reading.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.family.Place;
import org.earshot.insight.reading.NeedSummary;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.Readings;
import org.earshot.insight.reading.ShiftView;
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

/** Needs and shifts of the organisation that is signed in. Figures that fewer people stand behind than its threshold are suppressed. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Needs")
public class NeedResource {
    private final Readings readings;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public NeedResource(Readings readings, SignedIn signedIn, RoutingContext request) {
        this.readings = readings;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Path("/needs")
    @Operation(summary = "Every need at every place, in a line each with its last 12 weeks")
    public Needs needs() {
        return new Needs(
                readings.everyNeed(signedIn.organizationId(), language()).needs());
    }

    @GET
    @Path("/needs/{need}")
    @Operation(summary = "One need at one place: its weeks, before and after, and its groups")
    @APIResponse(responseCode = "200", description = "The need")
    @APIResponse(responseCode = "400", description = "invalid-place")
    @APIResponse(responseCode = "404", description = "unknown-need: nobody there was asked about it")
    public NeedView need(
            @RestPath String need,
            @Parameter(description = "organization, program or site; with placeId. Both left out: the organisation")
                    @RestQuery
                    @Nullable String placeKind,
            @RestQuery @Nullable String placeId) {
        return readings.need(signedIn.organizationId(), need, place(placeKind, placeId), language())
                .orElseThrow(ReadingProblem::unknownNeed);
    }

    @GET
    @Path("/needs.csv")
    @Produces({Csv.TYPE, MediaType.WILDCARD})
    @Operation(summary = "Every need at every place as CSV: a row for each of its last 12 weeks. Columns do not move")
    public Response needsAsCsv() {
        return NeedSheets.weeks(needs().items()).named("needs");
    }

    @GET
    @Path("/needs/{need}/weeks.csv")
    @Produces({Csv.TYPE, MediaType.WILDCARD})
    @Operation(summary = "One need at one place as CSV: a row for each week. Columns do not move")
    @APIResponse(responseCode = "200", description = "The rows")
    @APIResponse(responseCode = "400", description = "invalid-place")
    @APIResponse(responseCode = "404", description = "unknown-need: nobody there was asked about it")
    public Response weeksAsCsv(
            @RestPath String need,
            @RestQuery @Nullable String placeKind,
            @RestQuery @Nullable String placeId,
            @Parameter(description = "The last so many, at most 104") @RestQuery @DefaultValue("104") int weeks) {
        return NeedSheets.weeks(need(need, placeKind, placeId), Math.max(1, weeks))
                .named(need + "-weeks");
    }

    @GET
    @Path("/shifts")
    @Operation(summary = "Shifts that the detector finds, alerted or not, latest onset first")
    public Shifts shifts() {
        return new Shifts(readings.shifts(signedIn.organizationId(), language()));
    }

    private String language() {
        return PageLanguage.of(request).tag();
    }

    static @Nullable Place place(@Nullable String kind, @Nullable String id) {
        if (kind == null && id == null) {
            return null;
        }
        if (kind == null || id == null) {
            throw ReadingProblem.invalidPlace();
        }
        try {
            return new Place(PlaceKind.valueOf(kind.toUpperCase(Locale.ROOT)), UUID.fromString(id));
        } catch (IllegalArgumentException neither) {
            throw ReadingProblem.invalidPlace();
        }
    }

    /** Needs by place. */
    public record Needs(List<NeedSummary> items) {}

    /** Shifts. */
    public record Shifts(List<ShiftView> items) {}
}
