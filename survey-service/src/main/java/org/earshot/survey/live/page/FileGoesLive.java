package org.earshot.survey.live.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.earshot.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The button that lets a file go live that was looked at; the page sends it back as JSON in field {@code document}. */
@Path("/instruments/from-file/live")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class FileGoesLive {
    private final Launch launch;
    private final LivePage page;

    public FileGoesLive(Launch launch, LivePage page) {
        this.launch = launch;
        this.page = page;
    }

    @POST
    @Operation(hidden = true)
    public Response goLive(@RestForm @DefaultValue("") String document, @BeanParam AudienceForm form) {
        return page.of(() -> launch.file(document, form.audience(Map.of())));
    }
}
