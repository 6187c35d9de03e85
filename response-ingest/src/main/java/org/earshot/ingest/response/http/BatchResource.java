package org.earshot.ingest.response.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.earshot.ingest.limit.Effort;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.Sender;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Many responses at once, a line each; every line gets its own result, in order. */
@Path("/api/responses/batch")
@Tag(name = "Responses")
@SecurityRequirement(name = "bearer")
@SecurityRequirement(name = "link")
public class BatchResource {
    private static final String NDJSON = "application/x-ndjson";

    private final Senders senders;
    private final Acceptance acceptance;
    private final RefusalCount refusals;
    private final Attachments attachments;

    BatchResource(Senders senders, Acceptance acceptance, RefusalCount refusals, Attachments attachments) {
        this.senders = senders;
        this.acceptance = acceptance;
        this.refusals = refusals;
        this.attachments = attachments;
    }

    @POST
    @Blocking
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            operationId = "recordResponses",
            summary = "Record many responses",
            description = "One response a line, as for a single one; at most 50,000 lines and 16 MiB. The answer has a"
                    + " line for each, written after that response is safe. Send refused or missing lines again.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ResponseDocument.class)))
    @APIResponse(
            responseCode = "200",
            description = "Read line by line: each has its own status",
            content = @Content(schema = @Schema(implementation = LineResult.class)))
    @APIResponse(responseCode = "401", description = "Neither a valid bearer token nor a link")
    @APIResponse(responseCode = "403", description = "The role may not send responses")
    @APIResponse(responseCode = "404", description = "No such link")
    @APIResponse(responseCode = "400", description = "The request cannot be understood")
    @APIResponse(responseCode = "413", description = "Larger than 16 MiB")
    @APIResponse(responseCode = "415", description = "Not application/x-ndjson")
    @APIResponse(
            responseCode = "429",
            description =
                    "More batches than a client may send at once; send it after Retry-After. With a link, each line counts and is"
                            + " refused by itself")
    public StreamingOutput record(
            InputStream lines,
            @Parameter(description = "Token of a link, instead of a bearer token")
                    @HeaderParam("Earshot-Link")
                    @Nullable String link) {
        Sender sender = Uni.createFrom()
                .completionStage(senders.sender(link, Effort.BATCH))
                .await()
                .indefinitely();
        Runnable eachLine = senders.eachLine(sender);
        return results -> new Batch(acceptance, attachments, refusals, sender, eachLine).run(lines, results);
    }
}
