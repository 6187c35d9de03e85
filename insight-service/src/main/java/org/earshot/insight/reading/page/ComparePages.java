package org.earshot.insight.reading.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.earshot.insight.equity.Comparisons;
import org.earshot.insight.equity.GapQuery;
import org.earshot.insight.family.Place;
import org.earshot.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The groups of a need and its places, compared. What is asked for stands in the address. */
@Path("/needs")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class ComparePages {
    private final Comparisons comparisons;
    private final PageReader reader;

    ComparePages(Comparisons comparisons, PageReader reader) {
        this.comparisons = comparisons;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance needGroups(GroupsPage view);

        static native TemplateInstance needPlaces(PlacesPage view);
    }

    /**
     * Groups and gaps.
     *
     * @param place {@code program:<id>} or {@code site:<id>}; without it the organisation as a whole
     * @param dimension whose groups
     * @param reference what they are compared with
     */
    @GET
    @Path("/{need}/groups")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance groups(
            @PathParam("need") String need,
            @QueryParam("place") @Nullable String place,
            @QueryParam("dimension") @Nullable String dimension,
            @QueryParam("reference") @DefaultValue(GapQuery.EVERYONE_ELSE) String reference,
            @QueryParam("weeks") @Nullable String weeks) {
        PageText text = reader.text();
        Place at =
                place == null || place.isEmpty() ? null : Addresses.place(place).orElseThrow(NotFoundException::new);
        GapQuery query = new GapQuery(dimension, reference, Filters.weeks(weeks));
        return comparisons
                .groups(reader.signedIn().organizationId(), need, at, query, text.language())
                .map(view -> Templates.needGroups(GroupsPage.of(view, text)))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Places.
     *
     * @param kind program or site
     */
    @GET
    @Path("/{need}/places")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance places(
            @PathParam("need") String need,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("weeks") @Nullable String weeks) {
        PageText text = reader.text();
        return comparisons
                .places(reader.signedIn().organizationId(), need, kind, Filters.weeks(weeks), text.language())
                .map(view -> Templates.needPlaces(PlacesPage.of(view, text)))
                .orElseThrow(NotFoundException::new);
    }
}
