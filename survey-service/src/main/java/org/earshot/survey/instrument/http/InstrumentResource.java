package org.earshot.survey.instrument.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.EntityTag;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.instrument.Authoring;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.EditedMeanwhile;
import org.earshot.survey.instrument.InstrumentSummary;
import org.earshot.survey.instrument.Instruments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Instruments while they are written. */
@Path("/api/instruments")
@Tag(name = "Instruments")
public class InstrumentResource {
    private final Instruments instruments;
    private final Authoring authoring;
    private final OwnOrganization own;
    private final Clock clock;

    public InstrumentResource(Instruments instruments, Authoring authoring, OwnOrganization own, Clock clock) {
        this.instruments = instruments;
        this.authoring = authoring;
        this.own = own;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "Your organisation's instruments, oldest first")
    public ListPage<InstrumentLine> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return ListPage.of(
                        own.in(() -> instruments.page(ListPage.cursor(cursor), limit + 1)),
                        limit,
                        InstrumentSummary::instrumentId)
                .map(summary -> InstrumentLine.of(summary, clock.instant()));
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Begin an instrument; with sample=true it belongs to the sample and is removed with it")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentDocument.class)))
    public Response begin(@NotNull Instrument document, @QueryParam("sample") boolean sample) {
        Draft draft = own.in(() -> authoring.begin(own.id(), document, sample));
        return Response.created(URI.create("/api/instruments/" + draft.instrumentId()))
                .header(HttpHeaders.ETAG, EntityTag.of(draft.revision()))
                .entity(InstrumentDocument.of(draft, List.of()))
                .build();
    }

    @GET
    @Path("/{instrumentId}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "An instrument as its authors have it now, with its revision as ETag")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentDocument.class)))
    public Response read(UUID instrumentId) {
        return own.in(() -> answer(instruments.draft(instrumentId).orElseThrow(SurveyProblem.noSuch("instrument"))));
    }

    @PUT
    @Path("/{instrumentId}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Replace the draft; If-Match names the revision that you changed")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentDocument.class)))
    public Response edit(
            UUID instrumentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull Instrument document) {
        int revision = EntityTag.named(ifMatch, "instrument");
        try {
            return own.in(() -> answer(
                    authoring.edit(instrumentId, revision, document).orElseThrow(SurveyProblem.noSuch("instrument"))));
        } catch (EditedMeanwhile refused) {
            throw new Refusal(
                    SurveyProblem.EDITED_MEANWHILE,
                    "The instrument is at revision " + refused.latest() + " by now; nothing was changed.",
                    "Read it again, repeat your change on that, and send it with the new ETag.");
        }
    }

    @POST
    @Path("/{instrumentId}/check")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "What keeps the draft from being published, and what to look at")
    public CheckDocument check(UUID instrumentId) {
        Draft draft = own.in(() -> instruments.draft(instrumentId)).orElseThrow(SurveyProblem.noSuch("instrument"));
        return CheckDocument.of(InstrumentCheck.check(draft.document()));
    }

    private Response answer(Draft draft) {
        List<PublishedInstrument> versions = instruments.versions(draft.instrumentId());
        return Response.ok(InstrumentDocument.of(draft, versions))
                .header(HttpHeaders.ETAG, EntityTag.of(draft.revision()))
                .build();
    }
}
