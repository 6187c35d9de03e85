package org.earshot.insight.webhook.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.insight.webhook.DeliveryDesk;
import org.earshot.insight.webhook.WantedEndpoint;
import org.earshot.insight.webhook.WebhookDesk;
import org.earshot.insight.webhook.WebhookRefused;
import org.earshot.insight.webhook.WebhookUrls;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The forms that make, try, switch and remove webhooks. What is refused is said on the page; nothing was changed. */
@Path("/webhooks")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.ADMIN)
@Blocking
public class WebhookForms {
    private final WebhookDesk desk;
    private final DeliveryDesk deliveries;
    private final WebhookUrls urls;
    private final WebhookPages pages;
    private final SignedIn signedIn;

    WebhookForms(WebhookDesk desk, DeliveryDesk deliveries, WebhookUrls urls, WebhookPages pages, SignedIn signedIn) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.urls = urls;
        this.pages = pages;
        this.signedIn = signedIn;
    }

    @POST
    @Operation(hidden = true)
    public TemplateInstance make(
            @FormParam("name") @Nullable String name,
            @FormParam("url") @Nullable String url,
            @FormParam("language") @Nullable String language,
            @FormParam("type") List<String> types) {
        try {
            WantedEndpoint wanted =
                    new WantedEndpoint(text(name), urls.read(text(url)), text(language), Set.copyOf(types));
            return WebhookPages.secret(desk.make(signedIn.organizationId(), wanted), false);
        } catch (WebhookRefused refused) {
            return pages.all(pages.text().refusal(refused));
        }
    }

    @POST
    @Path("/{id}/secret")
    @Operation(hidden = true)
    public TemplateInstance rotate(@PathParam("id") UUID id) {
        return known(() -> WebhookPages.secret(desk.rotate(signedIn.organizationId(), id), true));
    }

    @POST
    @Path("/{id}/test")
    @Operation(hidden = true)
    public Response test(@PathParam("id") UUID id) {
        return known(() -> {
            deliveries.test(signedIn.organizationId(), id);
            return to("/webhooks/" + id + "?tested=1");
        });
    }

    @POST
    @Path("/{id}/switch")
    @Operation(hidden = true)
    public Response flip(@PathParam("id") UUID id, @FormParam("enabled") boolean enabled) {
        return known(() -> {
            desk.change(signedIn.organizationId(), id, enabled);
            return to("/webhooks/" + id);
        });
    }

    @POST
    @Path("/{id}/remove")
    @Operation(hidden = true)
    public Response remove(@PathParam("id") UUID id) {
        return known(() -> {
            desk.remove(signedIn.organizationId(), id);
            return to("/webhooks");
        });
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/replay")
    @Operation(hidden = true)
    public Response replay(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return known(() -> {
            deliveries.replay(signedIn.organizationId(), id, delivery);
            return to("/webhooks/" + id + "?replayed=1");
        });
    }

    /** Days in UTC, as the log shows them. */
    @POST
    @Path("/{id}/replay")
    @Operation(hidden = true)
    public Response replayStretch(
            @PathParam("id") UUID id,
            @FormParam("from") @Nullable String from,
            @FormParam("until") @Nullable String until) {
        try {
            Instant begin = day(from, 0);
            int count = deliveries.replay(signedIn.organizationId(), id, begin, day(until, 1));
            return to("/webhooks/" + id + "?replayed=" + count);
        } catch (WebhookRefused refused) {
            if (refused.kind() == WebhookRefused.Kind.UNKNOWN) {
                throw new NotFoundException(refused);
            }
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(pages.one(id, null, pages.text().refusal(refused), false))
                    .build();
        }
    }

    private static Instant day(@Nullable String sent, int after) {
        try {
            return LocalDate.parse(text(sent)).plusDays(after).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            throw new WebhookRefused(WebhookRefused.Kind.STRETCH);
        }
    }

    private static <T> T known(Supplier<T> work) {
        try {
            return work.get();
        } catch (WebhookRefused unknown) {
            throw new NotFoundException(unknown);
        }
    }

    private static Response to(String page) {
        return Response.seeOther(URI.create(page)).build();
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
