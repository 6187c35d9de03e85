package org.earshot.survey.trial.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.page.QrSvg;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.identity.Secret;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.trial.NotFitToTry;
import org.earshot.survey.trial.Trying;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Begins a trial of a draft; the answer is a page with its link, shown this once. */
@Path("/instruments/{instrumentId}/trial")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class TrialForms {
    private final Template page;
    private final Trying trying;
    private final PublicAddress address;
    private final OwnOrganization own;

    public TrialForms(
            @Location("trial.html") Template page, Trying trying, PublicAddress address, OwnOrganization own) {
        this.page = page;
        this.trying = trying;
        this.address = address;
        this.own = own;
    }

    @POST
    @Operation(hidden = true)
    public Response begin(UUID instrumentId) {
        try {
            Secret token = own.in(() -> trying.begin(instrumentId)).orElseThrow(SurveyProblem.noSuch("instrument"));
            String url = address.of(token).toString();
            return Response.ok(page.data("url", url)
                            .data("qr", QrSvg.of(url, "QR"))
                            .data("instrumentId", instrumentId)
                            .render())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (NotFitToTry refused) {
            throw new Refusal(
                    SurveyProblem.NOT_FIT_TO_PUBLISH,
                    "Nobody could answer it as it is.",
                    "Put right every finding that is an error, and try it again.",
                    refused.findings().stream()
                            .map(f -> new Problem.Fault(f.pointer(), f.code(), f.detail(), f.fix()))
                            .toList());
        }
    }
}
