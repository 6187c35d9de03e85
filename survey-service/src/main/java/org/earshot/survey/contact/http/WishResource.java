package org.earshot.survey.contact.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.ContactBook;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Purpose;
import org.earshot.survey.contact.Source;
import org.earshot.survey.contact.Wishing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a person wishes. Only ever added to. */
@Path("/api/contacts/{participantId}/wishes")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Tag(name = "Contacts")
public class WishResource {
    private final ContactBook book;
    private final Wishing wishing;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public WishResource(ContactBook book, Wishing wishing, OwnOrganization own, SignedIn signedIn) {
        this.book = book;
        this.wishing = wishing;
        this.own = own;
        this.signedIn = signedIn;
    }

    private Actor actor() {
        return new Actor(own.id(), signedIn.id());
    }

    @GET
    @Operation(summary = "What a person agreed to, what they stopped, and everything that they said of it")
    public StandingDocument standing(UUID participantId) {
        return own.in(() -> StandingDocument.of(book.show(actor(), participantId)
                .map(contact -> wishing.standing(own.id(), contact))
                .orElseThrow(SurveyProblem.noSuch("person"))));
    }

    @POST
    @Path("/consents")
    @Operation(summary = "Write down that a person agreed to be written to, or took that back")
    public StandingDocument consent(UUID participantId, @NotNull @Valid SaidOfConsent said) {
        boolean kept = own.in(() -> wishing.consent(
                actor(),
                participantId,
                Purpose.parse(said.purpose()).orElseThrow(),
                said.given(),
                Source.parse(said.source()).orElseThrow()));
        return standingIf(kept, participantId);
    }

    @POST
    @Path("/channels")
    @Operation(
            summary = "Write down that a person wants no messages on a channel, or wants them again",
            description =
                    "Of one person. Where several share a number, STOP sent from it holds for all of them, and only START sent from"
                            + " it takes that back.")
    public StandingDocument channel(UUID participantId, @NotNull @Valid SaidOfChannel said) {
        boolean kept = own.in(() -> wishing.channel(
                actor(),
                participantId,
                ContactChannel.parse(said.channel()).orElseThrow(),
                said.stop(),
                Source.parse(said.source()).orElseThrow()));
        return standingIf(kept, participantId);
    }

    private StandingDocument standingIf(boolean kept, UUID participantId) {
        if (!kept) {
            throw SurveyProblem.noSuch("person").get();
        }
        return standing(participantId);
    }
}
