package org.earshot.insight.theme.http;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.theme.CodebookDesk;
import org.earshot.insight.theme.Effect;
import org.earshot.insight.theme.Previewing;
import org.earshot.insight.theme.ThemeDesk;
import org.earshot.insight.theme.ThemesView;
import org.earshot.insight.theme.WatchDesk;
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

/** Themes of the organisation that is signed in. */
@Path("/api/themes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Blocking
@Tag(name = "In their words")
public class ThemeResource {
    private final ThemeDesk themes;
    private final CodebookDesk codebooks;
    private final Previewing previewing;
    private final WatchDesk watches;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public ThemeResource(
            ThemeDesk themes,
            CodebookDesk codebooks,
            Previewing previewing,
            WatchDesk watches,
            SignedIn signedIn,
            RoutingContext request) {
        this.themes = themes;
        this.codebooks = codebooks;
        this.previewing = previewing;
        this.watches = watches;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Operation(
            summary = "What people wrote about",
            description =
                    "Shares of the distinct people who wrote over the last twelve weeks and the twelve before, by theme;"
                            + " whoever wrote about nothing that a theme knows is told of too.")
    @APIResponse(responseCode = "200", description = "The themes, those that most people wrote about first")
    public ThemesView themes() {
        return themes.themes(signedIn.organizationId(), PageLanguage.of(request).tag());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A theme with its rules")
    @APIResponse(responseCode = "200", description = "The theme")
    @APIResponse(responseCode = "404", description = "unknown-theme")
    public ThemeDocument theme(@RestPath String id) {
        return document(codebooks.codebook(signedIn.organizationId()), id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(
            summary = "Change a theme, or add one",
            description =
                    "Makes a new version of the codebook; every text is sorted again within seconds, those of the past too.")
    @APIResponse(responseCode = "200", description = "The theme as it now stands")
    @APIResponse(responseCode = "409", description = "edited-meanwhile")
    @APIResponse(responseCode = "422", description = "faulty-theme, too-many-themes")
    public ThemeDocument decide(@RestPath String id, @NotNull @Valid ThemeDocument theme) {
        Codebook codebook = ThemeProblem.telling(() ->
                codebooks.decide(signedIn.organizationId(), signedIn.id(), theme.theme(id), theme.codebookVersion()));
        return document(codebook, id);
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Take a theme out of the codebook")
    @APIResponse(responseCode = "204", description = "It is out")
    @APIResponse(responseCode = "400", description = "missing-codebook-version")
    @APIResponse(responseCode = "404", description = "unknown-theme")
    @APIResponse(responseCode = "409", description = "edited-meanwhile")
    public void remove(
            @RestPath String id,
            @Parameter(description = "That the removal is based on") @RestQuery @Nullable String codebookVersion) {
        Codebook unused = ThemeProblem.telling(
                () -> codebooks.remove(signedIn.organizationId(), signedIn.id(), id, version(codebookVersion)));
    }

    @POST
    @Path("/{id}/preview")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(
            summary = "See what a rule would change",
            description = "Over the latest 10,000 texts, in distinct people, past the disclosure gate. Saves nothing.")
    @APIResponse(responseCode = "200", description = "The effect")
    @APIResponse(responseCode = "422", description = "faulty-theme")
    public Effect preview(@RestPath String id, @NotNull @Valid ThemeDocument theme) {
        return ThemeProblem.telling(() -> previewing.of(signedIn.organizationId(), theme.theme(id)));
    }

    @GET
    @Path("/{id}/watch")
    @Operation(summary = "Whether a theme is watched; one that is not in the codebook is not")
    @APIResponse(responseCode = "200", description = "Whether, and since when")
    public WatchDocument watched(@RestPath String id) {
        return watchDocument(id);
    }

    @PUT
    @Path("/{id}/watch")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(
            summary = "Watch a theme as a need is watched",
            description =
                    "Its weekly share, of those who wrote in a language that it has a rule for, goes through the same detector, in"
                            + " every program and site, and raises the same alerts. A changed rule begins anew: its alerts are"
                            + " closed, and only what tips from then on raises one. While a theme is set aside it raises none.")
    @APIResponse(responseCode = "200", description = "It is watched")
    @APIResponse(responseCode = "404", description = "unknown-theme")
    @APIResponse(responseCode = "422", description = "too-many-watched-themes")
    public WatchDocument watch(@RestPath String id) {
        return ThemeProblem.telling(() -> {
            watches.watch(signedIn.organizationId(), signedIn.id(), id);
            return watchDocument(id);
        });
    }

    private WatchDocument watchDocument(String id) {
        return WatchDocument.of(id, watches.all(signedIn.organizationId()));
    }

    @DELETE
    @Path("/{id}/watch")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Watch a theme no more; its alerts are closed. Again changes nothing")
    @APIResponse(responseCode = "204", description = "It is not watched")
    public void leave(@RestPath String id) {
        watches.leave(signedIn.organizationId(), id);
    }

    private static ThemeDocument document(Codebook codebook, String id) {
        return codebook.theme(id)
                .map(theme -> ThemeDocument.of(codebook, theme))
                .orElseThrow(ThemeProblem.UNKNOWN::refusal);
    }

    private static int version(@Nullable String sent) {
        try {
            return Integer.parseInt(sent == null ? "" : sent);
        } catch (NumberFormatException noNumber) {
            throw ThemeProblem.MISSING_VERSION.refusal();
        }
    }
}
