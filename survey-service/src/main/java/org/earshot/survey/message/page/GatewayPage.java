package org.earshot.survey.message.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.message.Attempt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** What carries messages here, whether it does, and a way to try it. */
@Path("/settings/messages")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
public class GatewayPage {
    private final Template page;
    private final GatewayViews views;
    private final GatewayTrial trial;
    private final OwnOrganization own;
    private final Shell shell;

    public GatewayPage(
            @Location("gateways.html") Template page,
            GatewayViews views,
            GatewayTrial trial,
            OwnOrganization own,
            Shell shell) {
        this.page = page;
        this.views = views;
        this.trial = trial;
        this.own = own;
        this.shell = shell;
    }

    @GET
    @Operation(hidden = true)
    public Response show() {
        return shown(200, "", false);
    }

    /** Sends one message to whoever asks, and says what the gateway said. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response test(@RestForm @DefaultValue("") String to) {
        GatewayWords words = words();
        GatewayTrial.Outcome outcome = trial.send(to, words);
        if (outcome.attempt() instanceof Attempt.Refused refused) {
            return shown(200, GatewayViews.why(refused.reason(), words), true);
        }
        return shown(outcome.status(), outcome.said(), outcome.status() != 200);
    }

    private Response shown(int status, String said, boolean problem) {
        GatewayWords words = words();
        GatewayView view = own.in(() -> views.of(words, shell.pageLanguage(), said, problem));
        return Response.status(status).entity(page.data("view", view).render()).build();
    }

    private GatewayWords words() {
        PageLanguage language = shell.pageLanguage();
        return language.words(GatewayWords.class);
    }
}
