package org.earshot.survey.live.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.instrument.page.MeaningRow;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The button that lets a draft go live. */
@Path("/instruments/{instrumentId}/live")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class DraftGoesLive {
    private final Launch launch;
    private final LivePage page;
    private final OwnOrganization own;

    public DraftGoesLive(Launch launch, LivePage page, OwnOrganization own) {
        this.launch = launch;
        this.page = page;
        this.own = own;
    }

    @POST
    @Operation(hidden = true)
    public Response goLive(UUID instrumentId, @BeanParam AudienceForm form, MultivaluedMap<String, String> all) {
        return page.of(
                () -> launch.draft(instrumentId, form.audience(MeaningRow.said(all)), own.signed(form.reviewReason)));
    }
}
