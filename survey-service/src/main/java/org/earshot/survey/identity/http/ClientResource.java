package org.earshot.survey.identity.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.Name;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.identity.Client;
import org.earshot.survey.identity.Clients;
import org.earshot.survey.identity.Integrators;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clients with which programs sign in at {@code /oauth/token}. */
@Path("/api/clients")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Clients")
public class ClientResource {
    private final Integrators integrators;
    private final Clients clients;
    private final OwnOrganization own;

    public ClientResource(Integrators integrators, Clients clients, OwnOrganization own) {
        this.integrators = integrators;
        this.clients = clients;
        this.own = own;
    }

    /** A client to make. */
    public record Wanted(@Name String name) {}

    /** A client, without its secret. */
    public record Known(UUID clientId, String name, Instant createdAt) {
        static Known of(Client client) {
            return new Known(client.clientId(), client.name(), client.createdAt());
        }
    }

    /**
     * A client just made.
     *
     * @param clientSecret shown now and never again; only its hash is kept
     */
    public record Made(UUID clientId, String name, Instant createdAt, String clientSecret) {}

    @GET
    @Operation(summary = "Your organisation's clients")
    public ListPage<Known> list() {
        return ListPage.whole(own.in(clients::all)).map(Known::of);
    }

    @POST
    @Operation(summary = "Make a client; its secret is told once")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Made.class)))
    public Response make(@NotNull @Valid Wanted wanted) {
        Integrators.NewClient made = own.in(() -> integrators.make(own.id(), wanted.name()));
        Client client = made.client();
        return Response.created(URI.create("/api/clients"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Made(
                        client.clientId(),
                        client.name(),
                        client.createdAt(),
                        made.secret().text()))
                .build();
    }

    @DELETE
    @Path("/{clientId}")
    @Operation(summary = "Remove a client; tokens it holds run out within minutes")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(UUID clientId) {
        if (!own.in(() -> clients.remove(clientId))) {
            throw SurveyProblem.noSuch("client").get();
        }
    }
}
