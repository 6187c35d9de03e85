package org.earshot.ingest.response.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.problem.Problem;
import org.earshot.ingest.limit.Effort;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.Accepted;
import org.earshot.ingest.response.Sender;
import org.earshot.ingest.response.Submission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** One response as others write it: a QuestionnaireResponse of FHIR R4. */
@Path("/api/responses/fhir")
@Tag(name = "Responses")
@SecurityRequirement(name = "bearer")
@SecurityRequirement(name = "link")
public class FhirResource {
    private static final String FHIR_JSON = "application/fhir+json";
    private static final String PROBLEM_JSON = "application/problem+json";

    private final Senders senders;
    private final Acceptance acceptance;
    private final RefusalCount refusals;

    FhirResource(Senders senders, Acceptance acceptance, RefusalCount refusals) {
        this.senders = senders;
        this.acceptance = acceptance;
        this.refusals = refusals;
    }

    @POST
    @Consumes({FHIR_JSON, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordFhirResponse",
            summary = "Record a QuestionnaireResponse (FHIR R4)",
            description = "Items are found by the linkIds of the instrument's export as FHIR, choices by their codes; a"
                    + " group of a repeat's linkId is a round of it. questionnaire names the version as exports of"
                    + " responses do, urn:uuid:…|1; subject is a participant only where its identifier's system is"
                    + " urn:earshot:participant. The same resource sent again is the same response.")
    @RequestBody(required = true, content = @Content(mediaType = FHIR_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was recorded before; nothing changed",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "400",
            description = "The body is no such JSON",
            content = @Content(mediaType = PROBLEM_JSON, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "401", description = "Neither a valid bearer token nor a link")
    @APIResponse(responseCode = "403", description = "The role may not send responses")
    @APIResponse(responseCode = "404", description = "No such link; no such instrument or version; not an id")
    @APIResponse(responseCode = "409", description = "Recorded with other content, or a revision out of order")
    @APIResponse(responseCode = "410", description = "The instrument or the response itself is closed")
    @APIResponse(responseCode = "413", description = "Larger than 64 KiB")
    @APIResponse(responseCode = "415", description = "Not application/fhir+json")
    @APIResponse(
            responseCode = "422",
            description = "The response does not fit the instrument",
            content = @Content(mediaType = PROBLEM_JSON, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "More at once than the link, the network or the client may; send the same after Retry-After")
    @APIResponse(responseCode = "503", description = "Not recorded for certain; send the same again")
    public CompletionStage<RestResponse<byte[]>> record(
            byte[] body,
            @Parameter(description = "Token of a link, instead of a bearer token")
                    @HeaderParam("Earshot-Link")
                    @Nullable String link,
            @Parameter(description = "The responseId, instead of the resource's id")
                    @HeaderParam("Idempotency-Key")
                    @Nullable UUID idempotencyKey,
            @Parameter(description = "1 for the first answers, one more for each correction")
                    @RestQuery
                    @DefaultValue("1")
                    int revision,
            @Parameter(description = "The program that asked; not with a link") @RestQuery @Nullable UUID programId,
            @Parameter(description = "Where; not with a link") @RestQuery @Nullable UUID siteId) {
        FhirSubmission.Stated stated = new FhirSubmission.Stated(idempotencyKey, revision, programId, siteId);
        CompletionStage<Accepted> accepted = senders.sender(link, Effort.PAGE)
                .thenCompose(sender -> record(sender, body, stated))
                .exceptionallyCompose(refusals::refused);
        return accepted.thenApply(done -> RestResponse.ResponseBuilder.create(
                        done.repeated() ? Status.OK : Status.CREATED,
                        Receipt.of(done).json())
                .build());
    }

    private CompletionStage<Accepted> record(Sender sender, byte[] body, FhirSubmission.Stated stated) {
        if (body.length > ResponseResource.MAX_BYTES) {
            throw ResponseResource.tooLarge();
        }
        Submission sent = FhirSubmission.read(body, sender, stated, (instrumentId, version) -> acceptance
                .open(sender, instrumentId, version)
                .instrument()
                .unrolled());
        return acceptance.record(sender, sent, Channel.API);
    }
}
