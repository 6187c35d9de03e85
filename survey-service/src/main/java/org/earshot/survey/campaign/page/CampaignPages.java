package org.earshot.survey.campaign.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.campaign.Campaign;
import org.earshot.survey.campaign.CampaignRefused;
import org.earshot.survey.campaign.Campaigning;
import org.earshot.survey.campaign.Campaigns;
import org.earshot.survey.contact.Flaw;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of campaigns, and the form that plans one. */
@Path("/people/campaigns")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class CampaignPages {
    private final CampaignTemplates templates;
    private final Campaigns campaigns;
    private final Campaigning campaigning;
    private final CampaignMenus menus;
    private final Here here;

    public CampaignPages(
            CampaignTemplates templates, Campaigns campaigns, Campaigning campaigning, CampaignMenus menus, Here here) {
        this.templates = templates;
        this.campaigns = campaigns;
        this.campaigning = campaigning;
        this.menus = menus;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public String list(@RestQuery @Nullable UUID update) {
        return here.in(() -> templates
                .list()
                .data("campaigns", CampaignLine.of(of(update), here.now()))
                .data("budget", campaigns.budget())
                .data("ready", menus.offered().ready())
                .render());
    }

    /** All, or those that bring one update. */
    private List<Campaign> of(@Nullable UUID update) {
        return campaigns.all().stream()
                .filter(campaign -> update == null || campaign.plan().tells(update))
                .toList();
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public String form() {
        return here.in(() -> form(new MultivaluedHashMap<>(), List.of()));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response plan(MultivaluedMap<String, String> sent) {
        CampaignForm form = new CampaignForm(sent, here.zone());
        try {
            Campaign planned = here.in(() -> campaigning.plan(
                    here.organizationId(), form.field("title"), form.plan(menus.languages(), here.now())));
            return Response.seeOther(URI.create("/people/campaigns/" + planned.campaignId()))
                    .build();
        } catch (CampaignRefused refused) {
            List<String> codes =
                    refused.flaws().stream().map(Flaw::code).distinct().toList();
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(here.in(() -> form(sent, codes)))
                    .build();
        }
    }

    private String form(MultivaluedMap<String, String> sent, List<String> flaws) {
        return templates
                .plan()
                .data("offered", menus.offered())
                .data("sent", new Sent(sent))
                .data("flaws", flaws)
                .data("zone", here.zone().getId())
                .data("lastDay", here.today().plusDays(Sent.DAYS).toString())
                .render();
    }
}
