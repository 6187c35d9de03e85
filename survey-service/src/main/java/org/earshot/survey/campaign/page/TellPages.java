package org.earshot.survey.campaign.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.campaign.Campaign;
import org.earshot.survey.campaign.CampaignRefused;
import org.earshot.survey.campaign.Campaigning;
import org.earshot.survey.contact.Flaw;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The form that sends an update to people. The page where it was published brings the words; nothing is sent before the campaign starts. */
@Path("/people/campaigns/tell")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class TellPages {
    /** While it is news. */
    private static final int DAYS = 14;

    private final CampaignTemplates templates;
    private final Campaigning campaigning;
    private final CampaignMenus menus;
    private final Here here;

    public TellPages(CampaignTemplates templates, Campaigning campaigning, CampaignMenus menus, Here here) {
        this.templates = templates;
        this.campaigning = campaigning;
        this.menus = menus;
        this.here = here;
    }

    /** Whoever comes without words is shown where they are. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response withoutWords() {
        return Response.seeOther(URI.create("/decisions#updates")).build();
    }

    @POST
    @Operation(hidden = true)
    public String form(MultivaluedMap<String, String> sent) {
        return here.in(() -> form(sent, List.of()));
    }

    @POST
    @Path("/plan")
    @Operation(hidden = true)
    public Response plan(MultivaluedMap<String, String> sent) {
        CampaignForm form = new CampaignForm(sent, here.zone());
        try {
            Campaign planned = here.in(
                    () -> campaigning.plan(here.organizationId(), form.field("title"), form.telling(here.now())));
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

    private String form(MultivaluedMap<String, String> form, List<String> flaws) {
        Sent sent = new Sent(form);
        return templates
                .tell()
                .data("offered", menus.offered())
                .data("sent", sent)
                .data("texts", TellText.of(sent, new CampaignForm(form, here.zone()).languages()))
                .data("flaws", flaws)
                .data("zone", here.zone().getId())
                .data("lastDay", here.today().plusDays(DAYS).toString())
                .render();
    }
}
