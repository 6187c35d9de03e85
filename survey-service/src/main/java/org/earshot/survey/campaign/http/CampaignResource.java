package org.earshot.survey.campaign.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.campaign.Campaign;
import org.earshot.survey.campaign.Campaigning;
import org.earshot.survey.campaign.Campaigns;
import org.earshot.survey.campaign.Outlook;
import org.earshot.survey.campaign.Plan;
import org.earshot.survey.campaign.Progress;
import org.earshot.survey.campaign.Recruiting;
import org.earshot.survey.campaign.Watching;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rounds of asking. */
@Path("/api/campaigns")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Tag(name = "Campaigns")
public class CampaignResource {
    private final Campaigns campaigns;
    private final Campaigning campaigning;
    private final Recruiting recruiting;
    private final Watching watching;
    private final OwnOrganization own;
    private final Clock clock;

    public CampaignResource(
            Campaigns campaigns,
            Campaigning campaigning,
            Recruiting recruiting,
            Watching watching,
            OwnOrganization own,
            Clock clock) {
        this.campaigns = campaigns;
        this.campaigning = campaigning;
        this.recruiting = recruiting;
        this.watching = watching;
        this.own = own;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Your organisation's campaigns, latest first")
    public ListPage<CampaignDocument> list() {
        return ListPage.whole(own.in(campaigns::all)).map(this::document);
    }

    @POST
    @Operation(summary = "Plan a campaign; nobody is asked before it is started")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CampaignDocument.class)))
    public Response plan(@NotNull @Valid WantedCampaign wanted) {
        return planned(wanted.title(), wanted.plan(clock.instant()));
    }

    private Response planned(String title, Plan plan) {
        Campaign planned = own.in(() -> campaigning.plan(own.id(), title, plan));
        return Response.created(URI.create("/api/campaigns/" + planned.campaignId()))
                .entity(document(planned))
                .build();
    }

    @POST
    @Path("/updates")
    @Operation(
            summary = "Plan to tell people what was heard and done; nobody is told before it is started",
            description =
                    "The texts are those of GET /api/updates/{id}/previews. People are told once, whatever campaigns carry the"
                            + " update: those who agreed to be told, within what they bear, outside of their quiet hours.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CampaignDocument.class)))
    public Response tell(@NotNull @Valid WantedTelling wanted) {
        return planned(wanted.title(), wanted.plan(clock.instant()));
    }

    @GET
    @Path("/{campaignId}")
    @Operation(summary = "One campaign")
    public CampaignDocument show(UUID campaignId) {
        return document(own.in(() -> campaign(campaignId)));
    }

    @GET
    @Path("/{campaignId}/outlook")
    @Operation(summary = "Whom it would reach if it were started now, why not the others, and with how many segments")
    public Outlook outlook(UUID campaignId) {
        return own.in(() -> recruiting.outlook(campaignId, campaign(campaignId).plan()));
    }

    @GET
    @Path("/{campaignId}/progress")
    @Operation(
            summary =
                    "What became of it: sent, delivered, failed by reason, by channel and language; opened, started, finished, by way and language")
    public Progress progress(UUID campaignId) {
        return own.in(() -> watching.progress(campaign(campaignId)));
    }

    @POST
    @Path("/{campaignId}/start")
    @Operation(
            summary = "Start it, or go on after a pause",
            description = "Whoever is in its audience at the first start is in it; nobody comes in later.")
    public CampaignDocument start(UUID campaignId) {
        return changed(() -> campaigning.start(campaignId));
    }

    @POST
    @Path("/{campaignId}/pause")
    @Operation(summary = "Hold it: nothing is sent until it is started again")
    public CampaignDocument pause(UUID campaignId) {
        return changed(() -> campaigning.pause(campaignId));
    }

    @POST
    @Path("/{campaignId}/stop")
    @Operation(summary = "End it for good; links stay open until its last day")
    public CampaignDocument stop(UUID campaignId) {
        return changed(() -> campaigning.stop(campaignId));
    }

    private CampaignDocument changed(Supplier<Optional<Campaign>> change) {
        return document(own.in(change).orElseThrow(SurveyProblem.noSuch("campaign")));
    }

    private Campaign campaign(UUID campaignId) {
        return campaigns.campaign(campaignId).orElseThrow(SurveyProblem.noSuch("campaign"));
    }

    private CampaignDocument document(Campaign campaign) {
        return CampaignDocument.of(campaign, clock.instant());
    }
}
