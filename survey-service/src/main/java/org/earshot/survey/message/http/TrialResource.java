package org.earshot.survey.message.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.Optional;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.message.Trial;
import org.earshot.survey.message.TrialRefused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tries a gateway with one message. */
@Path("/api/messages/gateways/test")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Messages")
public class TrialResource {
    private static final String TEXT = "Test from Earshot. If you can read this, messages leave.";
    private static final String SUBJECT = "Earshot test";

    private final Trial trial;
    private final OwnOrganization own;

    public TrialResource(Trial trial, OwnOrganization own) {
        this.trial = trial;
        this.own = own;
    }

    /**
     * Where a test goes.
     *
     * @param to a phone number, with or without its country, or an e-mail address
     */
    public record WantedTrial(
            @NotNull(message = "must say where to") @Size(max = 320) String to) {}

    @POST
    @Operation(
            summary = "Send one test message to yourself and hear what the gateway says",
            description = "At most five an hour. It is kept nowhere; nobody gets one who wants no messages.")
    @APIResponse(responseCode = "200", description = "What the gateway said: taken, or refused with its reason")
    @APIResponse(responseCode = "409", description = "wants-no-messages")
    @APIResponse(responseCode = "422", description = "no-address")
    @APIResponse(responseCode = "429", description = "enough-tests")
    public TriedDocument send(@NotNull @Valid WantedTrial wanted) {
        try {
            Address to = own.in(() -> trial.to(own.id(), wanted.to()));
            return TriedDocument.of(
                    trial.send(own.id(), to, TEXT, to.channel() == ContactChannel.EMAIL ? SUBJECT : null));
        } catch (TrialRefused refused) {
            throw refusal(refused);
        }
    }

    private static Refusal refusal(TrialRefused refused) {
        return switch (refused.why()) {
            case NO_ADDRESS ->
                new Refusal(
                        SurveyProblem.NO_ADDRESS,
                        "'to' is neither a phone number nor an e-mail address; nothing was sent.",
                        "Send a phone number with its country, +12025550143 for example, or an e-mail address.");
            case STOPPED ->
                new Refusal(
                        SurveyProblem.WANTS_NO_MESSAGES,
                        "Somebody behind the address wants no messages; nothing was sent.",
                        "Test with another one.");
            case ENOUGH -> new EnoughTests(refused.retryAfter());
        };
    }

    /** Five were sent in the last hour. */
    private static final class EnoughTests extends Refusal {
        private static final long serialVersionUID = 1;

        private final Duration wait;

        EnoughTests(Duration wait) {
            super(
                    SurveyProblem.ENOUGH_TESTS,
                    "Five test messages were sent in the last hour; nothing was sent.",
                    "Try again after the time in Retry-After.");
            this.wait = wait;
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.of(wait);
        }
    }
}
