package org.earshot.ingest.response.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.earshot.contracts.event.Channel;
import org.earshot.ingest.limit.Effort;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.Accepted;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.ingest.response.Sender;
import org.earshot.ingest.response.Submission;
import org.earshot.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** One response at a time. Runs on the event loop from the first byte to the last and never waits. */
@Path("/api/responses")
@Tag(name = "Responses")
@SecurityScheme(
        securitySchemeName = "link",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        apiKeyName = "Earshot-Link",
        description = "The token of a link, as in its address after /a/.")
@SecurityRequirement(name = "bearer")
@SecurityRequirement(name = "link")
@APIResponse(responseCode = "401", description = "Neither a valid bearer token nor a link")
@APIResponse(responseCode = "403", description = "The role may not send or withdraw responses")
@APIResponse(
        responseCode = "404",
        description = "No such link, or not open any more; no such instrument or version; not an id")
@APIResponse(
        responseCode = "429",
        description = "More at once than the link, the network or the client may; send the same after Retry-After")
@APIResponse(responseCode = "503", description = "Not done for certain; send the same again")
public class ResponseResource {
    /** Largest document, in bytes. */
    static final int MAX_BYTES = 64 * 1024;

    private static final String FHIR_JSON = "application/fhir+json";

    private static final String RECORDED = "Recorded";
    private static final String REPEATED = "It was recorded before; nothing changed";
    private static final String NO_JSON = "The body is no such JSON";
    private static final String ALTERED = "Recorded with other content, or a revision out of order";
    private static final String CLOSED = "The instrument or the response itself is closed";
    private static final String TOO_LARGE = "Larger than 64 KiB";
    private static final String UNFIT = "The response does not fit the instrument";

    private final Senders senders;
    private final Acceptance acceptance;
    private final RefusalCount refusals;
    private final Attachments attachments;

    ResponseResource(Senders senders, Acceptance acceptance, RefusalCount refusals, Attachments attachments) {
        this.senders = senders;
        this.acceptance = acceptance;
        this.refusals = refusals;
        this.attachments = attachments;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordResponse",
            summary = "Record a response",
            description = "Answers only after the response is safe. Send the very same again when in doubt: it counts"
                    + " once. Authorised by a bearer token or by the token of a link.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ResponseDocument.class)))
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "200",
            description = REPEATED,
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "400", description = NO_JSON)
    @APIResponse(responseCode = "409", description = ALTERED)
    @APIResponse(responseCode = "410", description = CLOSED)
    @APIResponse(responseCode = "413", description = TOO_LARGE)
    @APIResponse(responseCode = "415", description = "Not application/json")
    @APIResponse(responseCode = "422", description = UNFIT)
    public CompletionStage<RestResponse<byte[]>> record(
            byte[] body,
            @Parameter(description = "Token of a link, instead of a bearer token")
                    @HeaderParam("Earshot-Link")
                    @Nullable String link,
            @Parameter(description = "The responseId, when the body has none") @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        return receipt(answer(link, sender -> record(sender, body, idempotencyKey)));
    }

    @POST
    @Path("/fhir")
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
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "200",
            description = REPEATED,
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "400", description = NO_JSON)
    @APIResponse(responseCode = "409", description = ALTERED)
    @APIResponse(responseCode = "410", description = CLOSED)
    @APIResponse(responseCode = "413", description = TOO_LARGE)
    @APIResponse(responseCode = "415", description = "Not application/fhir+json")
    @APIResponse(responseCode = "422", description = UNFIT)
    public CompletionStage<RestResponse<byte[]>> recordFhir(
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
        return receipt(answer(link, sender -> recordFhir(sender, body, stated)));
    }

    @DELETE
    @Path("/{responseId}")
    @Operation(
            operationId = "withdrawResponse",
            summary = "Withdraw a response",
            description = "For good: every figure forgets it, and nothing more is recorded under its id.")
    @APIResponse(responseCode = "204", description = "Withdrawn, now or before")
    public CompletionStage<RestResponse<Void>> withdraw(
            @PathParam("responseId") UUID responseId,
            @Parameter(description = "Token of a link, instead of a bearer token")
                    @HeaderParam("Earshot-Link")
                    @Nullable String link) {
        return answer(link, sender -> acceptance.withdraw(sender, responseId))
                .thenApply(accepted -> RestResponse.noContent());
    }

    private CompletionStage<Accepted> answer(@Nullable String link, Work work) {
        return senders.sender(link, Effort.PAGE).thenCompose(work::with).exceptionallyCompose(refusals::refused);
    }

    private static CompletionStage<RestResponse<byte[]>> receipt(CompletionStage<Accepted> recorded) {
        return recorded.thenApply(accepted -> RestResponse.ResponseBuilder.create(
                        accepted.repeated() ? Status.OK : Status.CREATED,
                        Receipt.of(accepted).json())
                .build());
    }

    private CompletionStage<Accepted> record(Sender sender, byte[] body, @Nullable String idempotencyKey) {
        bound(body);
        Submission sent = SubmissionReader.read(body, sender, idempotencyKey);
        return attachments.held(sender, sent).thenCompose(whole -> acceptance.record(sender, whole, Channel.API));
    }

    private CompletionStage<Accepted> recordFhir(Sender sender, byte[] body, FhirSubmission.Stated stated) {
        bound(body);
        Submission sent = FhirSubmission.read(body, sender, stated, (instrumentId, version) -> acceptance
                .open(sender, instrumentId, version)
                .instrument()
                .unrolled());
        return acceptance.record(sender, sent, Channel.API);
    }

    private static void bound(byte[] body) {
        if (body.length > MAX_BYTES) {
            throw tooLarge();
        }
    }

    static Refusal tooLarge() {
        return new Refusal(
                IngestProblem.TOO_LARGE,
                "One response may take 64 KiB; this is more.",
                "Send one response at a time, without fields that the API description does not name.");
    }

    /** What to do for a sender. */
    private interface Work {
        CompletionStage<Accepted> with(Sender sender);
    }
}
