package org.earshot.survey.community.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.QrSvg;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.community.Community;
import org.earshot.survey.invitation.PublicAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The page of the community's review, and the link that it makes, shown once. */
@Path("/instruments/{instrumentId}/community")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class CommunityPages {
    private final Template page;
    private final Template linkPage;
    private final Community community;
    private final PublicAddress address;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public CommunityPages(
            @Location("community.html") Template page,
            @Location("community-link.html") Template linkPage,
            Community community,
            PublicAddress address,
            OwnOrganization own,
            SignedIn signedIn) {
        this.page = page;
        this.linkPage = linkPage;
        this.community = community;
        this.address = address;
        this.own = own;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(hidden = true)
    public String show(UUID instrumentId) {
        return page.data("instrumentId", instrumentId)
                .data("admin", signedIn.has(Roles.ADMIN))
                .render();
    }

    @POST
    @Path("/links")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response open(UUID instrumentId, @RestForm @DefaultValue("14") int days) {
        try {
            Community.Opened opened = own.in(() -> community.open(instrumentId, days, signedIn.id()))
                    .orElseThrow(SurveyProblem.noSuch("instrument"));
            String url = address.ofReview(opened.token()).toString();
            return Response.ok(linkPage.data("url", url)
                            .data("qr", QrSvg.of(url, "QR"))
                            .data("instrumentId", instrumentId)
                            .render())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (IllegalArgumentException refused) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST, "A link opens for 1 to 90 days.", "Go back and choose the days.");
        }
    }
}
