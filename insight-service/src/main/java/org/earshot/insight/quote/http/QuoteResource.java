package org.earshot.insight.quote.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.quote.QuoteDesk;
import org.earshot.insight.quote.QuoteRefused;
import org.earshot.insight.quote.QuotesView;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Quotes of themes: read by everyone who reads insights, released by managers and administrators. */
@Path("/api/themes/{id}/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Blocking
@Tag(name = "In their words")
public class QuoteResource {
    private final QuoteDesk quotes;
    private final SignedIn signedIn;

    public QuoteResource(QuoteDesk quotes, SignedIn signedIn) {
        this.quotes = quotes;
        this.signedIn = signedIn;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(
            summary = "What people wrote, in their own words",
            description =
                    "Only of those who agreed, only for a theme past the disclosure gate, and only what a person released.")
    @APIResponse(responseCode = "200", description = "The quotes; suppressed where nothing may be shown")
    public QuotesView quotes(@RestPath String id) {
        return quotes.released(signedIn.organizationId(), id);
    }

    @GET
    @Path("/candidates")
    @Operation(summary = "Texts that could be released, with what should be left out")
    @APIResponse(responseCode = "200", description = "Texts whose authors agreed; none where nothing may be shown")
    public Candidates candidates(@RestPath String id) {
        return new Candidates(quotes.candidates(signedIn.organizationId(), id));
    }

    @PUT
    @Path("/{quote}")
    @Operation(summary = "Show a text to others, with parts left out")
    @APIResponse(responseCode = "204", description = "It is shown")
    @APIResponse(responseCode = "404", description = "unknown-quote")
    @APIResponse(responseCode = "422", description = "not-their-words, nothing-left")
    public void release(@RestPath String id, @RestPath String quote, @NotNull @Valid Shown shown) {
        change(() -> quotes.release(signedIn.organizationId(), signedIn.id(), id, id(quote), shown.text()));
    }

    @DELETE
    @Path("/{quote}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Show a text no longer")
    @APIResponse(responseCode = "204", description = "It is shown no longer")
    @APIResponse(responseCode = "404", description = "unknown-quote")
    public void takeBack(@RestPath String id, @RestPath String quote) {
        change(() -> quotes.takeBack(signedIn.organizationId(), id, id(quote)));
    }

    private static void change(Runnable change) {
        try {
            change.run();
        } catch (QuoteRefused refused) {
            throw QuoteProblem.refusal(refused);
        }
    }

    private static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException noId) {
            throw QuoteProblem.unknown();
        }
    }

    /** Texts that could be released. */
    public record Candidates(List<QuotesView.Candidate> items) {}

    /**
     * What to show of a text.
     *
     * @param text as it was written, with […] in place of what is left out
     */
    public record Shown(@NotNull String text) {}
}
