package org.earshot.survey.live.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.earshot.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The button that lets a template go live as it is. */
@Path("/instruments/new/{template}/live")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class TemplateGoesLive {
    private final Launch launch;
    private final LivePage page;

    public TemplateGoesLive(Launch launch, LivePage page) {
        this.launch = launch;
        this.page = page;
    }

    @POST
    @Operation(hidden = true)
    public Response goLive(String template, @BeanParam AudienceForm form) {
        return page.of(() -> launch.template(template, form.audience(Map.of())));
    }
}
