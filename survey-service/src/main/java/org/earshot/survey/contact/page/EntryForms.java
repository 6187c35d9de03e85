package org.earshot.survey.contact.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.Entering;
import org.earshot.survey.invitation.LinkRequest;
import org.earshot.survey.invitation.NewLink;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.invitation.WouldNotOpen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** Answers entered for people who cannot: from a person's page, or from a survey's for somebody who is not known. */
@Path("/people/entries")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class EntryForms {
    private final Template page;
    private final PersonLinks links;
    private final Entering entering;
    private final PublicAddress address;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public EntryForms(
            @Location("people/entry.html") Template page,
            PersonLinks links,
            Entering entering,
            PublicAddress address,
            OwnOrganization own,
            SignedIn signedIn) {
        this.page = page;
        this.links = links;
        this.entering = entering;
        this.address = address;
        this.own = own;
        this.signedIn = signedIn;
    }

    @POST
    @Path("/{participantId}")
    @Operation(hidden = true)
    public Response forPerson(UUID participantId, @RestForm @DefaultValue("") String version) {
        return own.in(() -> {
            Contact person = entering.person(participantId).orElseThrow(SurveyProblem.noSuch("person"));
            LinkRequest wanted = links.wanted(person, version).orElseThrow(SurveyProblem.noSuch("version"));
            if (links.isAnonymous(wanted)) {
                throw new Refusal(
                        SurveyProblem.ANONYMOUS_SURVEY,
                        "People were promised that nobody can find out whose answers to this survey are whose.",
                        "Enter the answers from the survey's own page: nobody is named there.");
            }
            NewLink made = opening(() -> entering.forPerson(actor(), participantId, wanted));
            return shown(made, "/people/of/" + participantId, person.personal().name());
        });
    }

    @POST
    @Operation(hidden = true)
    public Response forSomebody(
            @RestForm UUID instrumentId,
            @RestForm int version,
            @RestForm UUID programId,
            @RestForm UUID siteId,
            @RestForm @DefaultValue("") String language) {
        return own.in(() -> {
            LinkRequest wanted = new LinkRequest(
                    instrumentId, version, programId, siteId, null, language.isEmpty() ? null : language, null, false);
            NewLink made = opening(() -> entering.forSomebody(actor(), wanted));
            return shown(made, "/instruments/" + instrumentId, "");
        });
    }

    private static NewLink opening(Supplier<NewLink> made) {
        try {
            return made.get();
        } catch (WouldNotOpen refused) {
            throw new Refusal(
                    SurveyProblem.LINK_WOULD_NOT_OPEN,
                    "With these values the pages would open nothing.",
                    "Choose a version that takes answers, one of your programs and one of your sites.");
        }
    }

    private Actor actor() {
        return new Actor(own.id(), signedIn.id());
    }

    private Response shown(NewLink made, String back, String name) {
        return Response.ok(page.data("url", address.of(made.token()).toString())
                        .data("back", back)
                        .data("name", name)
                        .render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
