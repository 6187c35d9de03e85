package org.earshot.survey.contact.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Erasing;
import org.earshot.survey.contact.Purpose;
import org.earshot.survey.contact.SharedPhone;
import org.earshot.survey.contact.Source;
import org.earshot.survey.contact.Wishing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The forms on a person's page for what they wish, up to being forgotten. */
@Path("/people/of/{participantId}/wishes")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class WishForms {
    private final Wishing wishing;
    private final SharedPhone shared;
    private final Erasing erasing;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public WishForms(Wishing wishing, SharedPhone shared, Erasing erasing, OwnOrganization own, SignedIn signedIn) {
        this.wishing = wishing;
        this.shared = shared;
        this.erasing = erasing;
        this.own = own;
        this.signedIn = signedIn;
    }

    private Actor actor() {
        return new Actor(own.id(), signedIn.id());
    }

    @POST
    @Path("/consent")
    @Operation(hidden = true)
    public Response consent(
            UUID participantId,
            @RestForm @DefaultValue("") String purpose,
            @RestForm boolean given,
            @RestForm @DefaultValue("") String source) {
        Purpose wanted = known(Purpose.parse(purpose));
        Source said = known(Source.parse(source));
        return back(participantId, own.in(() -> wishing.consent(actor(), participantId, wanted, given, said)));
    }

    @POST
    @Path("/channel")
    @Operation(hidden = true)
    public Response channel(
            UUID participantId,
            @RestForm @DefaultValue("") String channel,
            @RestForm boolean stop,
            @RestForm @DefaultValue("") String source) {
        ContactChannel wanted = known(ContactChannel.parse(channel));
        Source said = known(Source.parse(source));
        return back(participantId, own.in(() -> wishing.channel(actor(), participantId, wanted, stop, said)));
    }

    @POST
    @Path("/alias")
    @Operation(hidden = true)
    public Response alias(
            UUID participantId, @RestForm @DefaultValue("") String alias, @RestForm @DefaultValue("") String pin) {
        own.in(() -> {
            shared.choose(own.id(), participantId, alias.strip(), pin.strip());
            return participantId;
        });
        return back(participantId, true);
    }

    @POST
    @Path("/forget")
    @Operation(hidden = true)
    public Response forget(UUID participantId, @RestForm boolean sure) {
        if (!sure) {
            return back(participantId, true);
        }
        if (!own.in(() -> erasing.erase(actor(), participantId))) {
            throw SurveyProblem.noSuch("person").get();
        }
        return Response.seeOther(URI.create("/people")).build();
    }

    private static <T> T known(Optional<T> sent) {
        return sent.orElseThrow(() -> new Refusal(
                SurveyProblem.INVALID_REQUEST,
                "The form has a choice that there is not.",
                "Go back and choose again."));
    }

    private static Response back(UUID participantId, boolean found) {
        if (!found) {
            throw SurveyProblem.noSuch("person").get();
        }
        return Response.seeOther(URI.create("/people/of/" + participantId + "?saved"))
                .build();
    }
}
