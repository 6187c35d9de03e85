package org.earshot.insight.reading.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.earshot.insight.equity.Comparisons;
import org.earshot.insight.equity.GapQuery;
import org.earshot.insight.equity.GapsView;
import org.earshot.insight.equity.PlacesView;
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

/** Groups and places compared. Figures that fewer people stand behind than the organisation's threshold are suppressed. */
@Path("/api")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Needs")
public class ComparisonResource {
    private static final String USUAL_WEEKS = "24";

    private final Comparisons comparisons;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public ComparisonResource(Comparisons comparisons, SignedIn signedIn, RoutingContext request) {
        this.comparisons = comparisons;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Path("/needs/{need}/groups")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The groups of one dimension, compared with a reference",
            description =
                    "Gaps with intervals over time, whether they widen, what is left of them within other dimensions, and"
                            + " people of two groups at once. The running week is left out. Where a question about the need began"
                            + " to mean something else, the weeks begin there (reworded).")
    @APIResponse(responseCode = "200", description = "The groups")
    @APIResponse(responseCode = "400", description = "invalid-place or invalid-weeks")
    @APIResponse(responseCode = "404", description = "unknown-need: nobody there was asked about it in these weeks")
    public GapsView groups(
            @RestPath String need,
            @Parameter(description = "organization, program or site; with placeId. Both left out: the organisation")
                    @RestQuery
                    @Nullable String placeKind,
            @RestQuery @Nullable String placeId,
            @Parameter(description = "Such as language. Left out: language, else the first that people state")
                    @RestQuery
                    @Nullable String dimension,
            @Parameter(description = "A group of the dimension, or else for everyone else")
                    @RestQuery
                    @DefaultValue(GapQuery.EVERYONE_ELSE)
                    String reference,
            @Parameter(description = "12, 24, 52 or 104") @RestQuery @DefaultValue(USUAL_WEEKS) int weeks) {
        return comparisons
                .groups(
                        signedIn.organizationId(),
                        need,
                        NeedResource.place(placeKind, placeId),
                        new GapQuery(dimension, reference, checked(weeks)),
                        language())
                .orElseThrow(ReadingProblem::unknownNeed);
    }

    @GET
    @Path("/needs/{need}/groups.csv")
    @Produces({Csv.TYPE, MediaType.WILDCARD})
    @Operation(
            summary = "The same as CSV",
            description =
                    "A row for each group and part: now, before (where there is an earlier half), and each four weeks."
                            + " Columns do not move.")
    @APIResponse(responseCode = "200", description = "The rows")
    @APIResponse(responseCode = "400", description = "invalid-place or invalid-weeks")
    @APIResponse(responseCode = "404", description = "unknown-need: nobody there was asked about it in these weeks")
    public Response groupsAsCsv(
            @RestPath String need,
            @RestQuery @Nullable String placeKind,
            @RestQuery @Nullable String placeId,
            @RestQuery @Nullable String dimension,
            @RestQuery @DefaultValue(GapQuery.EVERYONE_ELSE) String reference,
            @RestQuery @DefaultValue(USUAL_WEEKS) int weeks) {
        GapsView view = groups(need, placeKind, placeId, dimension, reference, weeks);
        return ComparisonSheets.groups(view).named(view.need() + "-groups");
    }

    @GET
    @Path("/needs/{need}/places")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Places compared fairly: each against what chance does to as many answers",
            description =
                    "The limits of a funnel around the share of all places, and each place over time; no ranking. Where a"
                            + " question about the need began to mean something else, the weeks begin there (reworded).")
    @APIResponse(responseCode = "200", description = "The places; none when answers come from one place only")
    @APIResponse(responseCode = "400", description = "invalid-weeks")
    @APIResponse(responseCode = "404", description = "unknown-need: nobody was asked about it in these weeks")
    public PlacesView places(
            @RestPath String need,
            @Parameter(description = "site or program. Left out: sites where there are several") @RestQuery @Nullable String kind,
            @Parameter(description = "12, 24, 52 or 104") @RestQuery @DefaultValue(USUAL_WEEKS) int weeks) {
        return comparisons
                .places(signedIn.organizationId(), need, kind, checked(weeks), language())
                .orElseThrow(ReadingProblem::unknownNeed);
    }

    @GET
    @Path("/needs/{need}/places.csv")
    @Produces({Csv.TYPE, MediaType.WILDCARD})
    @Operation(
            summary = "The same as CSV",
            description =
                    "A row for each place and part: all, now, before (where there is an earlier half), and each four weeks."
                            + " Columns do not move.")
    @APIResponse(responseCode = "200", description = "The rows")
    @APIResponse(responseCode = "400", description = "invalid-weeks")
    @APIResponse(responseCode = "404", description = "unknown-need: nobody was asked about it in these weeks")
    public Response placesAsCsv(
            @RestPath String need, @RestQuery @Nullable String kind, @RestQuery @DefaultValue(USUAL_WEEKS) int weeks) {
        PlacesView view = places(need, kind, weeks);
        return ComparisonSheets.places(view).named(view.need() + "-places");
    }

    private static int checked(int weeks) {
        if (!GapQuery.LENGTHS.contains(weeks)) {
            throw ReadingProblem.invalidWeeks();
        }
        return weeks;
    }

    private String language() {
        return PageLanguage.of(request).tag();
    }
}
