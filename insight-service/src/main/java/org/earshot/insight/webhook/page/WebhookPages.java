package org.earshot.insight.webhook.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.webhook.Delivery;
import org.earshot.insight.webhook.DeliveryDesk;
import org.earshot.insight.webhook.Endpoint;
import org.earshot.insight.webhook.EventType;
import org.earshot.insight.webhook.WebhookDesk;
import org.earshot.insight.webhook.WebhookRefused;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The list of webhooks, and one with its log. */
@Path("/webhooks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
@Blocking
public class WebhookPages {
    private final WebhookDesk desk;
    private final DeliveryDesk deliveries;
    private final Shell shell;
    private final SignedIn signedIn;

    WebhookPages(WebhookDesk desk, DeliveryDesk deliveries, Shell shell, SignedIn signedIn) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.shell = shell;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance all(WebhookView.All view);

        static native TemplateInstance one(WebhookView.One view);

        static native TemplateInstance secret(WebhookView.Secret view);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all() {
        return all("");
    }

    TemplateInstance all(String said) {
        WebhookText text = text();
        return Templates.all(new WebhookView.All(
                desk.ready(),
                said,
                desk.all(signedIn.organizationId()).stream().map(text::line).toList(),
                EventType.all(),
                WebhookText.languages(shell.pageLanguage())));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance one(
            @PathParam("id") UUID id,
            @QueryParam("before") @Nullable UUID before,
            @QueryParam("tested") @Nullable String tested,
            @QueryParam("replayed") @Nullable Integer replayed) {
        WebhookWords words = text().words();
        String said = tested != null ? words.tested() : replayed != null ? words.replayed(replayed) : "";
        return one(id, before, said, true);
    }

    TemplateInstance one(UUID id, @Nullable UUID before, String said, boolean good) {
        try {
            WebhookText text = text();
            Endpoint endpoint = desk.endpoint(signedIn.organizationId(), id);
            List<Delivery> log = deliveries.log(signedIn.organizationId(), id, before);
            List<Delivery> shown = log.stream().limit(DeliveryDesk.PAGE).toList();
            return Templates.one(new WebhookView.One(
                    text.line(endpoint),
                    endpoint.enabled(),
                    said,
                    good,
                    WebhookText.types(endpoint),
                    shown.stream().map(text::line).toList(),
                    log.size() > shown.size() ? shown.get(shown.size() - 1).id().toString() : ""));
        } catch (WebhookRefused unknown) {
            throw new NotFoundException(unknown);
        }
    }

    static TemplateInstance secret(WebhookDesk.Made made, boolean overlaps) {
        return Templates.secret(new WebhookView.Secret(
                made.endpoint().id().toString(), made.endpoint().wanted().name(), made.secret(), overlaps));
    }

    WebhookText text() {
        return new WebhookText(shell.pageLanguage());
    }
}
