package org.earshot.survey.instrument.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Instruments to look at: the list, and one of them. */
@Path("/instruments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class InstrumentPages {
    private final Template list;
    private final Template one;
    private final InstrumentViews views;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public InstrumentPages(
            @Location("instruments.html") Template list,
            @Location("instrument.html") Template one,
            InstrumentViews views,
            OwnOrganization own,
            SignedIn signedIn) {
        this.list = list;
        this.one = one;
        this.views = views;
        this.own = own;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(hidden = true)
    public String list() {
        return list.data("instruments", own.in(views::all)).render();
    }

    @GET
    @Path("/{instrumentId}")
    @Operation(hidden = true)
    public String one(UUID instrumentId) {
        InstrumentView view = own.in(() -> views.of(instrumentId)).orElseThrow(SurveyProblem.noSuch("instrument"));
        return one.data("view", view)
                .data("mayChange", signedIn.has(Roles.ADMIN) || signedIn.has(Roles.MANAGER))
                .render();
    }
}
