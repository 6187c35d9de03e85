package org.earshot.survey.instrument.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.engine.Finding;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Meaning;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.instrument.MeaningOpen;
import org.earshot.survey.instrument.NotFitToPublish;
import org.earshot.survey.instrument.Publishing;
import org.earshot.survey.instrument.ReviewOpen;
import org.earshot.survey.instrument.Signature;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was published of an instrument. */
@Path("/api/instruments/{instrumentId}")
@Tag(name = "Instruments")
public class VersionResource {
    private final Instruments instruments;
    private final Publishing publishing;
    private final OwnOrganization own;
    private final Clock clock;

    public VersionResource(Instruments instruments, Publishing publishing, OwnOrganization own, Clock clock) {
        this.instruments = instruments;
        this.publishing = publishing;
        this.own = own;
        this.clock = clock;
    }

    /**
     * How to publish.
     *
     * @param endsAt from then on the version takes no answers; left out for open-ended
     * @param meanings by the id of each question that was edited since the latest version: SAME or CHANGED
     * @param reviewReason why it is published although the community's review is open; kept with the version
     */
    public record Wish(
            @Nullable Instant endsAt,
            @Nullable Map<String, Meaning> meanings,
            @Nullable String reviewReason) {
        Map<String, Meaning> said() {
            return meanings == null ? Map.of() : meanings;
        }
    }

    /** The name of what was published. */
    public record Published(UUID instrumentId, int version) {}

    @POST
    @Path("/publish")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Publish the draft as it stands as the next version; it never changes afterwards")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Published.class)))
    public Response publish(UUID instrumentId, @Nullable Wish wish) {
        Instant endsAt = wish == null ? null : wish.endsAt();
        if (endsAt != null && !endsAt.isAfter(clock.instant())) {
            throw endedAlready();
        }
        try {
            PublishedInstrument version = own.in(() -> publishing
                    .publish(
                            instrumentId,
                            endsAt,
                            wish == null ? Map.of() : wish.said(),
                            own.signed(wish == null ? null : wish.reviewReason()))
                    .orElseThrow(SurveyProblem.noSuch("instrument")));
            return Response.created(URI.create("/api/instruments/" + instrumentId + "/versions/" + version.version()))
                    .entity(new Published(instrumentId, version.version()))
                    .build();
        } catch (NotFitToPublish refused) {
            throw notFit(refused.findings());
        } catch (MeaningOpen open) {
            throw MeaningRefusal.of(open);
        } catch (ReviewOpen open) {
            throw SurveyProblem.reviewOpen(open);
        } catch (IllegalArgumentException unstorable) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "The reviewReason has more than " + Signature.MAX_REASON_CHARS
                            + " characters, or one that cannot be seen.",
                    "Write it shorter, in plain words.");
        }
    }

    @GET
    @Path("/changes")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(
            summary =
                    "What changed, question by question: from one version to another, or from the latest to the draft",
            description =
                    "asksForMeaning says of which edits publishing wants to know whether the question still means the"
                            + " same.")
    public ChangesDocument changes(
            UUID instrumentId, @QueryParam("from") @Nullable Integer from, @QueryParam("to") @Nullable Integer to) {
        return own.in(() -> ChangesDocument.of(
                        instruments.draft(instrumentId).orElseThrow(SurveyProblem.noSuch("instrument")),
                        instruments.versions(instrumentId),
                        from,
                        to)
                .orElseThrow(SurveyProblem.noSuch("version")));
    }

    @GET
    @Path("/versions/{version}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "A version as it was published")
    public VersionDocument read(UUID instrumentId, int version) {
        return own.in(() -> instruments.version(instrumentId, version))
                .map(VersionDocument::of)
                .orElseThrow(SurveyProblem.noSuch("version"));
    }

    @POST
    @Path("/versions/{version}/close")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Take no more answers to a version; closing it again changes nothing")
    public VersionDocument close(UUID instrumentId, int version) {
        return own.in(() -> publishing.close(instrumentId, version))
                .map(VersionDocument::of)
                .orElseThrow(SurveyProblem.noSuch("version"));
    }

    private static Refusal endedAlready() {
        return new Refusal(
                SurveyProblem.INVALID_REQUEST,
                "The version would have ended before it was published.",
                "Send a later endsAt, or leave it out.",
                List.of(new Problem.Fault("/endsAt", "in-the-past", "must lie in the future", null)));
    }

    private static Refusal notFit(List<Finding> findings) {
        return new Refusal(
                SurveyProblem.NOT_FIT_TO_PUBLISH,
                "People would meet questions that do not work.",
                "Put right every finding that is an error, save the draft, and publish again.",
                findings.stream().map(VersionResource::fault).toList());
    }

    private static Problem.Fault fault(Finding finding) {
        return new Problem.Fault(finding.pointer(), finding.code(), finding.detail(), finding.fix());
    }
}
