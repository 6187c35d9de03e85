package org.earshot.insight.webhook.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.earshot.insight.webhook.DeliveryDesk;
import org.earshot.insight.webhook.http.WebhookDocuments.Deliveries;
import org.earshot.insight.webhook.http.WebhookDocuments.Looked;
import org.earshot.insight.webhook.http.WebhookDocuments.OneDelivery;
import org.earshot.insight.webhook.http.WebhookDocuments.Replayed;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was sent to a webhook, and sending it again. */
@Path("/api/webhooks/{webhookId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.INTEGRATOR})
@Tag(name = "Webhooks")
@Blocking
public class DeliveryResource {
    private static final int ACCEPTED = 202;

    private final DeliveryDesk desk;
    private final SignedIn signedIn;

    public DeliveryResource(DeliveryDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    /** A stretch of time. */
    public record Stretch(
            @NotNull(message = "must be a moment such as 2026-05-01T00:00:00Z") Instant from,

            @NotNull(message = "must be a moment such as 2026-05-02T00:00:00Z") Instant until) {}

    @POST
    @Path("/test")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(ACCEPTED)
    @Operation(summary = "Send a test event (webhook.test)")
    @APIResponse(responseCode = "202", description = "The delivery; read it again to see what came of it")
    @APIResponse(responseCode = "404", description = "unknown-webhook")
    public OneDelivery test(@RestPath String webhookId) {
        return Refusals.in(() -> OneDelivery.of(desk.test(signedIn.organizationId(), Refusals.id(webhookId))));
    }

    @GET
    @Path("/deliveries")
    @Operation(summary = "Deliveries, newest first; kept for 90 days")
    @APIResponse(responseCode = "200", description = "At most 50")
    @APIResponse(responseCode = "404", description = "unknown-webhook")
    public Deliveries log(
            @RestPath String webhookId,
            @Parameter(description = "next of the page before; left out: the newest") @RestQuery @Nullable String before) {
        return Refusals.in(() -> Deliveries.of(desk.log(
                signedIn.organizationId(), Refusals.id(webhookId), before == null ? null : Refusals.id(before))));
    }

    @GET
    @Path("/deliveries/{deliveryId}")
    @Operation(summary = "One delivery with its attempts")
    @APIResponse(responseCode = "200", description = "The delivery")
    @APIResponse(responseCode = "404", description = "unknown-webhook")
    public Looked one(@RestPath String webhookId, @RestPath String deliveryId) {
        return Refusals.in(
                () -> Looked.of(desk.look(signedIn.organizationId(), Refusals.id(webhookId), Refusals.id(deliveryId))));
    }

    @POST
    @Path("/deliveries/{deliveryId}/replay")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(ACCEPTED)
    @Operation(summary = "Send one again, with the same webhook-id")
    @APIResponse(responseCode = "202", description = "The delivery")
    @APIResponse(responseCode = "404", description = "unknown-webhook")
    public OneDelivery replay(@RestPath String webhookId, @RestPath String deliveryId) {
        return Refusals.in(() -> OneDelivery.of(
                desk.replay(signedIn.organizationId(), Refusals.id(webhookId), Refusals.id(deliveryId))));
    }

    @POST
    @Path("/replay")
    @ResponseStatus(ACCEPTED)
    @Operation(
            summary = "Send everything of a stretch again",
            description =
                    "Each event keeps its webhook-id. What was never sent, because the webhook did not exist or was off, is sent now."
                            + " At most 31 days and 10,000 events.")
    @APIResponse(responseCode = "202", description = "How many deliveries were made due")
    @APIResponse(responseCode = "404", description = "unknown-webhook")
    @APIResponse(responseCode = "422", description = "webhook-stretch")
    public Replayed replay(@RestPath String webhookId, @NotNull @Valid Stretch stretch) {
        return Refusals.in(() -> new Replayed(
                desk.replay(signedIn.organizationId(), Refusals.id(webhookId), stretch.from(), stretch.until())));
    }
}
