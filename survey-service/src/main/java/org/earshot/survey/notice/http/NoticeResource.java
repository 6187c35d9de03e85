package org.earshot.survey.notice.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.notice.ChoiceRefused;
import org.earshot.survey.notice.ChoiceStore;
import org.earshot.survey.notice.Choosing;
import org.earshot.survey.notice.MessageReading;
import org.earshot.survey.notice.NoticeChoices;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the person who is signed in is told, and what was written to them. */
@Path("/api/notices")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
@Tag(name = "Notices")
public class NoticeResource {
    private static final int PAGE = 50;

    private final Choosing choosing;
    private final ChoiceStore choices;
    private final MessageReading reading;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public NoticeResource(
            Choosing choosing, ChoiceStore choices, MessageReading reading, OwnOrganization own, SignedIn signedIn) {
        this.choosing = choosing;
        this.choices = choices;
        this.reading = reading;
        this.own = own;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/choices")
    @Operation(summary = "How you are told")
    public ChoicesDocument choices() {
        return own.in(() -> ChoicesDocument.of(choosing.of(signedIn.id())));
    }

    @PUT
    @Path("/choices")
    @Operation(
            summary = "Choose how you are told",
            description =
                    "Of what is pending already, too. What is told at once waits two minutes for what comes with it; between"
                            + " two messages there are at least fifteen. In quiet hours nothing goes.")
    public ChoicesDocument choose(@NotNull @Valid ChoicesDocument wanted) {
        try {
            NoticeChoices chosen = wanted.choices();
            return own.in(() -> {
                choices.choose(own.id(), signedIn.id(), chosen);
                return ChoicesDocument.of(chosen);
            });
        } catch (ChoiceRefused refused) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "It cannot be chosen like that; nothing was changed.",
                    "Correct the named value.",
                    List.of(new Problem.Fault("/" + refused.member(), "invalid", refused.why(), null)));
        }
    }

    @GET
    @Path("/messages")
    @Operation(summary = "What was written to you, newest first; at most 50")
    public ListPage<MessageDocument> messages() {
        return ListPage.whole(own.in(() -> reading.to(signedIn.id(), PAGE)).stream()
                .map(read -> MessageDocument.of(read.message(), read.letter()))
                .toList());
    }
}
