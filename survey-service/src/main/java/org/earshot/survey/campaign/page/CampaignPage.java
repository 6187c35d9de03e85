package org.earshot.survey.campaign.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.campaign.Budget;
import org.earshot.survey.campaign.Campaign;
import org.earshot.survey.campaign.CampaignRefused;
import org.earshot.survey.campaign.Campaigning;
import org.earshot.survey.campaign.Campaigns;
import org.earshot.survey.campaign.SampleSize;
import org.earshot.survey.contact.Flaw;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One campaign: its outlook before the start, its progress afterwards. */
@Path("/people/campaigns")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class CampaignPage {
    private final CampaignTemplates templates;
    private final Campaigns campaigns;
    private final Campaigning campaigning;
    private final CampaignViews views;
    private final Here here;

    public CampaignPage(
            CampaignTemplates templates, Campaigns campaigns, Campaigning campaigning, CampaignViews views, Here here) {
        this.templates = templates;
        this.campaigns = campaigns;
        this.campaigning = campaigning;
        this.views = views;
        this.here = here;
    }

    @GET
    @Path("/{campaignId}")
    @Operation(hidden = true)
    public String show(
            UUID campaignId, @RestQuery @DefaultValue("5") double points, @RestQuery @DefaultValue("30") double rate) {
        return here.in(() -> render(campaign(campaignId), points, rate, List.of()));
    }

    @POST
    @Path("/{campaignId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response act(UUID campaignId, @RestForm @DefaultValue("") String then) {
        try {
            Campaign acted = here.in(() -> act(then, campaignId)).orElseThrow(SurveyProblem.noSuch("campaign"));
            return Response.seeOther(URI.create("/people/campaigns/" + acted.campaignId()))
                    .build();
        } catch (CampaignRefused refused) {
            List<String> codes = refused.flaws().stream().map(Flaw::code).toList();
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(here.in(() -> render(campaign(campaignId), 5, 30, codes)))
                    .build();
        }
    }

    private Optional<Campaign> act(String then, UUID campaignId) {
        return switch (then) {
            case "start" -> campaigning.start(campaignId);
            case "pause" -> campaigning.pause(campaignId);
            case "stop" -> campaigning.stop(campaignId);
            default -> campaigns.campaign(campaignId);
        };
    }

    @POST
    @Path("/budget")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    @Operation(hidden = true)
    public Response decide(@RestForm int perPerson, @RestForm int perHousehold, @RestForm int days) {
        Budget budget = new Budget(perPerson, perHousehold, Duration.ofDays(days));
        here.in(() -> {
            campaigns.decide(here.organizationId(), budget);
            return budget;
        });
        return Response.seeOther(URI.create("/people/campaigns")).build();
    }

    private Campaign campaign(UUID campaignId) {
        return campaigns.campaign(campaignId).orElseThrow(SurveyProblem.noSuch("campaign"));
    }

    private String render(Campaign campaign, double points, double rate, List<String> flaws) {
        CampaignView view = views.of(campaign, here.now());
        return templates
                .campaign()
                .data("view", view)
                .data("flaws", flaws)
                .data("points", points)
                .data("rate", rate)
                .data("size", size(view, points, rate))
                .render();
    }

    private static @Nullable SampleView size(CampaignView view, double points, double rate) {
        return view.outlook() == null
                ? null
                : SampleView.of(new SampleSize(view.outlook().people(), points, rate / 100));
    }
}
