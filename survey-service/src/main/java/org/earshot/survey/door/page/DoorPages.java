package org.earshot.survey.door.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.QrSvg;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.door.Door;
import org.earshot.survey.invitation.NewLink;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.invitation.WouldNotOpen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The only pages of whoever stands at a door: choose a survey and a place, and let people answer. */
@Path("/door")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR})
public class DoorPages {
    private static final String KIOSK = ".kiosk";

    private final DoorTemplates pages;
    private final Door door;
    private final DoorViews views;
    private final PublicAddress address;
    private final SignedIn signedIn;
    private final OwnOrganization own;

    public DoorPages(
            DoorTemplates pages,
            Door door,
            DoorViews views,
            PublicAddress address,
            SignedIn signedIn,
            OwnOrganization own) {
        this.pages = pages;
        this.door = door;
        this.views = views;
        this.address = address;
        this.signedIn = signedIn;
        this.own = own;
    }

    @GET
    @Operation(hidden = true)
    public String show() {
        return pages.choose(own.in(views::now));
    }

    /** A device that one person after the other answers on. */
    @POST
    @Path("/device")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response device(@BeanParam DoorForm form) {
        NewLink made = opening(() -> door.device(own.id(), form.wanted()));
        String url = address.of(made.token()) + KIOSK;
        return shown(pages.device(url, QrSvg.of(url, "QR")));
    }

    /** Answers entered for one after the other. */
    @POST
    @Path("/entries")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response entry(@BeanParam DoorForm form) {
        NewLink made = opening(() -> door.entry(new Actor(own.id(), signedIn.id()), form.wanted()));
        return shown(pages.entry(address.of(made.token()).toString()));
    }

    private NewLink opening(Supplier<NewLink> made) {
        try {
            return own.in(made);
        } catch (WouldNotOpen refused) {
            throw new Refusal(
                    SurveyProblem.LINK_WOULD_NOT_OPEN,
                    "With these values the pages would open nothing.",
                    "Go back and choose again: the survey may have been closed meanwhile.");
        }
    }

    private static Response shown(String page) {
        return Response.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
