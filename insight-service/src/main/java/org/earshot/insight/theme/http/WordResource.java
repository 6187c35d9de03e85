package org.earshot.insight.theme.http;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.earshot.insight.theme.ThemeDesk;
import org.earshot.insight.theme.WordsView;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Emerging words. */
@Path("/api/words")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Blocking
@Tag(name = "In their words")
public class WordResource {
    private final ThemeDesk themes;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public WordResource(ThemeDesk themes, SignedIn signedIn, RoutingContext request) {
        this.themes = themes;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Operation(
            summary = "Words that more people use than before",
            description =
                    "Four weeks against the twenty-four before, by language: log-odds with an informative Dirichlet prior,"
                            + " three standard errors or more. Stop words, numbers, addresses and what is written as a name are left out.")
    @APIResponse(responseCode = "200", description = "The words")
    public WordsView words() {
        return themes.words(signedIn.organizationId(), PageLanguage.of(request).tag());
    }
}
