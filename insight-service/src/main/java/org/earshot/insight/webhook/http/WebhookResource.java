package org.earshot.insight.webhook.http;

import io.smallrye.common.annotation.Blocking;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.webhook.EventType;
import org.earshot.insight.webhook.WantedEndpoint;
import org.earshot.insight.webhook.WebhookDesk;
import org.earshot.insight.webhook.WebhookUrls;
import org.earshot.insight.webhook.http.WebhookDocuments.Webhook;
import org.earshot.insight.webhook.http.WebhookDocuments.Webhooks;
import org.earshot.insight.webhook.http.WebhookDocuments.WithSecret;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Webhooks of the organisation that is signed in. */
@Path("/api/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.INTEGRATOR})
@Tag(name = "Webhooks")
@Blocking
public class WebhookResource {
    private final WebhookDesk desk;
    private final WebhookUrls urls;
    private final SignedIn signedIn;

    public WebhookResource(WebhookDesk desk, WebhookUrls urls, SignedIn signedIn) {
        this.desk = desk;
        this.urls = urls;
        this.signedIn = signedIn;
    }

    /**
     * What a webhook is to be.
     *
     * @param language of the sentences: en, es or ar; left out: en
     * @param types of the events to send; left out or empty: all
     * @param enabled left out: true
     */
    public record Wanted(
            @NotNull(message = "must be one line of 1 to 200 characters") String name,

            @NotNull(message = "must be an https address") String url,

            @Nullable String language,
            @Nullable Set<String> types,
            @Nullable Boolean enabled) {}

    @GET
    @Operation(summary = "Webhooks, and the types of events there are")
    @APIResponse(responseCode = "200", description = "The webhooks")
    public Webhooks list() {
        return new Webhooks(
                desk.all(signedIn.organizationId()).stream().map(Webhook::of).toList(), EventType.all());
    }

    @POST
    @Operation(
            summary = "Make a webhook; events from now on go to it",
            description =
                    "Events are sent as Standard Webhooks 1.0: POST with the headers webhook-id, webhook-timestamp and"
                            + " webhook-signature, signed with the secret that this answer shows once. The body is"
                            + " {type, timestamp, data: {entry, alert}} with the alert as GET /api/alerts/{id} gives it at that moment. At"
                            + " least once: the same event always has the same webhook-id. Answer 2xx within 15 seconds; else it comes"
                            + " again over three days. Redirects are not followed. After five days of failure, or at 410, nothing more is"
                            + " sent until the webhook is enabled again, and then it goes on where it stopped.")
    @APIResponse(
            responseCode = "201",
            description = "The webhook and its secret",
            content = @Content(schema = @Schema(implementation = WithSecret.class)))
    @APIResponse(responseCode = "409", description = "too-many-webhooks")
    @APIResponse(
            responseCode = "422",
            description = "webhook-name, webhook-url, webhook-private-address, webhook-language, webhook-types")
    @APIResponse(responseCode = "503", description = "webhooks-without-key")
    public Response make(@NotNull @Valid Wanted wanted) {
        WebhookDesk.Made made = Refusals.in(() -> desk.make(signedIn.organizationId(), endpoint(wanted)));
        return Response.created(URI.create("/api/webhooks/" + made.endpoint().id()))
                .entity(WithSecret.of(made))
                .build();
    }

    @GET
    @Path("/{webhookId}")
    @Operation(summary = "One webhook")
    @APIResponse(responseCode = "200", description = "The webhook")
    @APIResponse(responseCode = "404", description = "unknown-webhook")
    public Webhook one(@RestPath String webhookId) {
        return Refusals.in(() -> Webhook.of(desk.endpoint(signedIn.organizationId(), Refusals.id(webhookId))));
    }

    @PUT
    @Path("/{webhookId}")
    @Operation(summary = "Change a webhook, or switch it off and on")
    @APIResponse(responseCode = "200", description = "The webhook as it now is")
    @APIResponse(responseCode = "404", description = "unknown-webhook")
    @APIResponse(
            responseCode = "422",
            description = "webhook-name, webhook-url, webhook-private-address, webhook-language, webhook-types")
    public Webhook change(@RestPath String webhookId, @NotNull @Valid Wanted wanted) {
        return Refusals.in(() -> {
            UUID id = Refusals.id(webhookId);
            desk.endpoint(signedIn.organizationId(), id);
            boolean enabled = wanted.enabled() == null || wanted.enabled();
            return Webhook.of(desk.change(signedIn.organizationId(), id, endpoint(wanted), enabled));
        });
    }

    @DELETE
    @Path("/{webhookId}")
    @Operation(summary = "Remove a webhook, its secrets and its log")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "unknown-webhook")
    public void remove(@RestPath String webhookId) {
        Refusals.in(() -> {
            desk.remove(signedIn.organizationId(), Refusals.id(webhookId));
            return webhookId;
        });
    }

    @POST
    @Path("/{webhookId}/secret")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Make a new secret",
            description = "For 24 hours the one before it signs too; webhook-signature then holds both.")
    @APIResponse(responseCode = "200", description = "The webhook and its new secret, shown this once")
    @APIResponse(responseCode = "404", description = "unknown-webhook")
    public WithSecret rotate(@RestPath String webhookId) {
        return Refusals.in(() -> WithSecret.of(desk.rotate(signedIn.organizationId(), Refusals.id(webhookId))));
    }

    private WantedEndpoint endpoint(Wanted wanted) {
        String language = wanted.language();
        Set<String> types = wanted.types();
        return new WantedEndpoint(
                wanted.name(),
                urls.read(wanted.url()),
                language == null ? "en" : language,
                types == null ? Set.copyOf(List.of()) : types);
    }
}
