package org.earshot.ingest.response.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.problem.Problem;
import org.earshot.ingest.limit.Effort;
import org.earshot.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The files of a response: sent before it, and given to people of the organisation after it. */
@Path("/api/responses/{responseId}/files")
@Tag(name = "Responses")
public class FileResource {
    private static final String PROBLEM_JSON = "application/problem+json";

    private final Senders senders;
    private final FileIntake intake;
    private final FileHandout handout;

    FileResource(Senders senders, FileIntake intake, FileHandout handout) {
        this.senders = senders;
        this.intake = intake;
        this.handout = handout;
    }

    /** What a file is kept as; as such it is the answer to the question. */
    @Schema(name = "KeptFile")
    public record KeptFile(
            UUID file,

            @Schema(description = "IANA media type, found by the content", examples = "image/jpeg")
            String mediaType,

            @Schema(description = "Length of what is kept", examples = "204800")
            int bytes) {}

    @POST
    @Blocking
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "bearer")
    @SecurityRequirement(name = "link")
    @Operation(
            operationId = "sendFile",
            summary = "Send a file for an answer",
            description =
                    "Before the response, under the responseId that it will have. The body is the file itself, at most"
                            + " 8,000,000 bytes: JPEG, PNG or WebP, and PDF where the question asks for documents. What it is is found by its"
                            + " content. Position, time and camera are removed from pictures. Send what comes back as the answer; a file"
                            + " that no response names within a week is dropped, and so is the one before when another is sent for the"
                            + " same question.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Kept; the answer to send",
            content = @Content(schema = @Schema(implementation = KeptFile.class)))
    @APIResponse(responseCode = "400", description = "The request cannot be understood")
    @APIResponse(responseCode = "401", description = "Neither a valid bearer token nor a link")
    @APIResponse(responseCode = "403", description = "The role may not send responses")
    @APIResponse(
            responseCode = "404",
            description = "No such link, instrument or version; no question of it that asks for a file")
    @APIResponse(responseCode = "410", description = "The instrument is closed")
    @APIResponse(responseCode = "413", description = "Larger than 8,000,000 bytes")
    @APIResponse(
            responseCode = "422",
            description = "Empty, broken, or not what the question asks for",
            content = @Content(mediaType = PROBLEM_JSON, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "429", description = "More at once than is taken; send the same after Retry-After")
    @APIResponse(responseCode = "503", description = "Cannot be kept at the moment; send the same again")
    @APIResponse(responseCode = "507", description = "There is no room for more files of the organisation")
    public CompletionStage<Response> send(
            @PathParam("responseId") UUID responseId,
            @Parameter(description = "Id of the question that asks for it", required = true) @RestQuery @Nullable String question,
            @Parameter(description = "May be left out with a link") @RestQuery @Nullable UUID instrumentId,
            @Parameter(description = "May be left out with a link") @RestQuery @Nullable Integer version,
            @Parameter(description = "Token of a link, instead of a bearer token")
                    @HeaderParam("Earshot-Link")
                    @Nullable String link,
            InputStream body) {
        FileIntake.Wanted wanted = new FileIntake.Wanted(responseId, question, instrumentId, version);
        return Uni.createFrom()
                .completionStage(senders.sender(link, Effort.ATTACHMENT))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(sender -> intake.take(sender, wanted, body))
                .map(FileResource::created)
                .subscribeAsCompletionStage();
    }

    private static Response created(Answer.File kept) {
        return Response.status(Response.Status.CREATED)
                .entity(new KeptFile(kept.file(), kept.mediaType(), kept.bytes()))
                .build();
    }

    @GET
    @Path("/{file}")
    @Blocking
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @SecurityRequirement(name = "bearer")
    @Operation(
            operationId = "getFile",
            summary = "A file that a response names",
            description = "To be saved, never to be shown on a page. It is written down who was given it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponse(responseCode = "401", description = "No valid bearer token")
    @APIResponse(responseCode = "403", description = "The role may not read single answers")
    @APIResponse(responseCode = "404", description = "No such file, or its response was withdrawn or corrected")
    @APIResponse(responseCode = "503", description = "Out of reach at the moment")
    public Response file(@PathParam("responseId") UUID responseId, @PathParam("file") UUID file) {
        return handout.file(responseId, file);
    }
}
