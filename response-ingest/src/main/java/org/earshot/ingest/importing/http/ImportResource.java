package org.earshot.ingest.importing.http;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.problem.Problem;
import org.earshot.ingest.importing.FileRefused;
import org.earshot.ingest.importing.ImportSettings;
import org.earshot.ingest.importing.ImportSummary;
import org.earshot.ingest.importing.Importing;
import org.earshot.ingest.importing.RowProblem;
import org.earshot.ingest.importing.UnreadableTable;
import org.earshot.ingest.importing.csv.CsvFile;
import org.earshot.ingest.limit.Effort;
import org.earshot.ingest.limit.Limits;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Past responses from a CSV file. */
@Path("/api/responses/import")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.INTEGRATOR})
@Tag(name = "Responses")
@SecurityRequirement(name = "bearer")
public class ImportResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final ObjectWriter LINE = EventJson.MAPPER.writerFor(ResultLine.class);

    private final Importing importing;
    private final SignedIn signedIn;
    private final Limits limits;

    ImportResource(Importing importing, SignedIn signedIn, Limits limits) {
        this.importing = importing;
        this.signedIn = signedIn;
        this.limits = limits;
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importResponses",
            summary = "Import past responses from a CSV file",
            description =
                    "With preview=true: says what would be imported and every problem by row and column, and stores"
                            + " nothing. Without: a line for each row, written after that row is safe, and a last line with the"
                            + " summary. The same file again counts once; where rows were left or uncertain, send it again. At"
                            + " most 50,000 rows and 32 MiB; UTF-8, UTF-16 or Windows-1252; comma, semicolon, tab or bar.")
    @APIResponse(
            responseCode = "200",
            description = "The preview, or a line for each row",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PreviewDocument.class)),
                @Content(mediaType = NDJSON, schema = @Schema(implementation = ResultLine.class))
            })
    @APIResponse(responseCode = "400", description = "No file, or a mapping that cannot be read")
    @APIResponse(responseCode = "401", description = "No valid bearer token")
    @APIResponse(responseCode = "403", description = "The role may not import responses")
    @APIResponse(responseCode = "404", description = "No such instrument or version")
    @APIResponse(responseCode = "410", description = "The version takes no answers any more")
    @APIResponse(responseCode = "413", description = "Larger than 32 MiB")
    @APIResponse(responseCode = "415", description = "Not multipart/form-data")
    @APIResponse(
            responseCode = "429",
            description =
                    "More files came with these credentials than are read at once; Retry-After says when the same may come again")
    @APIResponse(
            responseCode = "422",
            description = "The file as a whole cannot be imported; errors say why",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @Produces({MediaType.APPLICATION_JSON, NDJSON})
    public Response importFile(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("mapping") @Schema(implementation = MappingDocument.class) @Nullable String mapping,
            @RestQuery boolean preview) {
        if (file == null || mapping == null) {
            throw new Refusal(
                    IngestProblem.MALFORMED,
                    "The request has not both the parts file and mapping.",
                    "Send multipart/form-data with the CSV as the part \"file\" and JSON as the part \"mapping\".");
        }
        return answer(file.uploadedFile(), mapping, preview, () -> {});
    }

    @POST
    @Blocking
    @Consumes("text/csv")
    @Produces({MediaType.APPLICATION_JSON, NDJSON})
    @Operation(hidden = true)
    public Response importBody(InputStream body, @RestQuery @Nullable String mapping, @RestQuery boolean preview)
            throws IOException {
        if (mapping == null) {
            throw new Refusal(
                    IngestProblem.MALFORMED,
                    "The request has no mapping.",
                    "Send the mapping as JSON in the query parameter \"mapping\".");
        }
        java.nio.file.Path file = Files.createTempFile("earshot-import-", ".csv");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return answer(file, mapping, preview, () -> Files.deleteIfExists(file));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private Response answer(java.nio.file.Path file, String mapping, boolean preview, Cleanup cleanup) {
        ImportSettings settings = MappingDocument.read(mapping).settings();
        UUID organizationId = signedIn.organizationId();
        limits.admitClient(signedIn.id().toString(), Effort.FILE);
        try {
            CsvFile table = CsvFile.open(file);
            if (preview) {
                PreviewDocument outlook = PreviewDocument.of(importing.preview(table, settings, organizationId));
                cleanup.run();
                return Response.ok(outlook, MediaType.APPLICATION_JSON).build();
            }
            Importing.Ready ready = importing.ready(table, settings, organizationId);
            StreamingOutput lines = out -> {
                write(ready, out);
                cleanup.run();
            };
            return Response.ok(lines, NDJSON).build();
        } catch (FileRefused refused) {
            throw refusal(refused.problems());
        } catch (UnreadableTable unreadable) {
            throw refusal(List.of(unreadable.problem()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Importing.Ready ready, OutputStream out) throws IOException {
        BufferedOutputStream lines = new BufferedOutputStream(out, 32 * 1024);
        try {
            ImportSummary summary = ready.run(result -> write(ResultLine.of(result), lines));
            write(ResultLine.of(summary), lines);
            lines.flush();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static void write(ResultLine line, OutputStream lines) {
        try {
            lines.write(LINE.writeValueAsBytes(line));
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refusal(List<RowProblem> problems) {
        return new Refusal(
                IngestProblem.UNFIT_FILE,
                problems.size() == 1
                        ? "One thing stands against importing this file."
                        : problems.size() + " things stand against importing this file.",
                "Correct what errors name, in the file or in the mapping, and send it again.",
                problems.stream()
                        .map(problem -> new Problem.Fault(
                                problem.row() == 0 ? "" : "row:" + problem.row(),
                                problem.code().word(),
                                problem.detail(),
                                problem.fix()))
                        .toList());
    }

    /** What is to be done when the file is no longer needed. */
    private interface Cleanup {
        void run() throws IOException;
    }
}
