package org.earshot.survey.texting.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.instrument.Instruments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an instrument goes by text message. */
@Path("/api/instruments/{instrumentId}/texting")
@Tag(name = "Instruments")
public class TextingResource {
    private final Instruments instruments;
    private final OwnOrganization own;

    public TextingResource(Instruments instruments, OwnOrganization own) {
        this.instruments = instruments;
        this.own = own;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(
            summary =
                    "How the draft goes by text message: segments of each question in each language, and what people would"
                            + " stumble over")
    public TextingDocument show(UUID instrumentId) {
        return own.in(() -> instruments
                .draft(instrumentId)
                .map(draft -> TextingDocument.of(draft.document()))
                .orElseThrow(SurveyProblem.noSuch("instrument")));
    }
}
