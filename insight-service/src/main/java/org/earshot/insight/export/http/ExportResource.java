package org.earshot.insight.export.http;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.insight.export.Codebook;
import org.earshot.insight.export.ExportStore.Standing;
import org.earshot.insight.export.Exporting;
import org.earshot.insight.export.Format;
import org.earshot.insight.export.FormatWriter;
import org.earshot.insight.export.Request;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Responses of the organisation that is signed in, one by one. What leaves is written down. */
@Path("/api/exports")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
@Tag(name = "Exports")
public class ExportResource {
    private static final Set<String> VALUES = Set.of("codes", "labels");

    private final Exporting exporting;
    private final List<FormatWriter> writers;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public ExportResource(
            Exporting exporting, @All List<FormatWriter> writers, SignedIn signedIn, RoutingContext request) {
        this.exporting = exporting;
        this.writers = List.copyOf(writers);
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(summary = "The instruments whose responses can be exported, with the address of each format")
    public Exports exports() {
        String language = PageLanguage.of(request).tag();
        return new Exports(exporting.codebooks(signedIn.organizationId(), language).stream()
                .map(codebook -> Exportable.of(codebook, language))
                .toList());
    }

    @GET
    @Path("/{instrument}/responses.{ending}")
    @Produces(MediaType.WILDCARD)
    @Blocking
    @Operation(
            summary = "Responses in a format: csv, xlsx, parquet, ndjson (FHIR R4); or what they mean: codebook.csv,"
                    + " csv-metadata.json (CSVW), sps (SPSS)",
            description =
                    "Columns keep their names, places and codes when versions, languages and answers come. Not shown,"
                            + " not answered and rather not say are -99, -98 and -97. Questions of urgent rules are left out. The"
                            + " number of responses is in Earshot-Responses.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag that was sent")
    @APIResponse(responseCode = "400", description = "invalid-period")
    @APIResponse(responseCode = "403", description = "not-yours-to-take")
    @APIResponse(responseCode = "404", description = "unknown-export")
    @APIResponse(responseCode = "422", description = "purpose-missing")
    public Response file(
            @RestPath String instrument,
            @RestPath String ending,
            @Parameter(description = "BCP 47 tag of labels; left out: the reader's") @RestQuery @Nullable String language,
            @Parameter(description = "codes or labels; left out: what is usual in the format") @RestQuery @Nullable String values,
            @Parameter(description = "Whether own words are taken along; they need a purpose")
                    @RestQuery
                    @DefaultValue("false")
                    boolean words,
            @Parameter(description = "Whether phone numbers and e-mail addresses are taken along; they need a purpose")
                    @RestQuery
                    @DefaultValue("false")
                    boolean contacts,
            @RestQuery @DefaultValue("") String purpose,
            @Parameter(description = "Answered on this day or later, such as 2026-01-01") @RestQuery @Nullable String from,
            @Parameter(description = "Answered on this day or earlier") @RestQuery @Nullable String to,
            @RestHeader("If-None-Match") @Nullable String known) {
        Format format = Format.named(ending).orElseThrow(ExportProblem::unknownExport);
        mayTake(format);
        Request wanted = new Request(
                id(instrument),
                format,
                language == null || language.isBlank()
                        ? PageLanguage.of(request).tag()
                        : language,
                labels(values),
                words,
                contacts,
                purpose,
                Days.begin(from),
                Days.end(to));
        Days.check(wanted);
        if (wanted.lacksPurpose()) {
            throw ExportProblem.purposeMissing();
        }
        Codebook codebook = exporting
                .codebook(signedIn.organizationId(), wanted.instrumentId(), words, contacts)
                .orElseThrow(ExportProblem::unknownExport);
        return answer(wanted, codebook, known);
    }

    private static @Nullable Boolean labels(@Nullable String values) {
        if (values == null || !VALUES.contains(values)) {
            return null;
        }
        return values.equals("labels");
    }

    private void mayTake(Format format) {
        boolean trusted = signedIn.has(Roles.ADMIN) || signedIn.has(Roles.MANAGER);
        if (format.hasRows() && !trusted) {
            throw ExportProblem.notYoursToTake();
        }
    }

    private Response answer(Request wanted, Codebook codebook, @Nullable String known) {
        Standing standing =
                wanted.format().hasRows() ? exporting.standing(signedIn.organizationId(), wanted) : new Standing(0, "");
        String tag = tag(wanted, codebook, standing);
        if (tag.equals(known)) {
            return Response.notModified().header("ETag", tag).build();
        }
        FormatWriter writer = writers.stream()
                .filter(one -> one.format() == wanted.format())
                .findFirst()
                .orElseThrow(ExportProblem::unknownExport);
        // Taken from the request now: while the file is written, the request is no longer there.
        Exporting.Taker taker = new Exporting.Taker(signedIn.organizationId(), signedIn.id(), signedIn.name());
        StreamingOutput body = out -> exporting.write(taker, wanted, codebook, writer, out);
        Response.ResponseBuilder answer = Response.ok(body, wanted.format().mediaType())
                .header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"responses." + wanted.format().ending() + "\"");
        return wanted.format().hasRows()
                ? answer.header("Earshot-Responses", standing.responses()).build()
                : answer.build();
    }

    private static String tag(Request wanted, Codebook codebook, Standing standing) {
        String state = wanted + " " + codebook.versions() + " " + codebook.leftOut() + " " + standing.stamp();
        return "\"" + UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException noId) {
            throw ExportProblem.unknownExport();
        }
    }

    /** What can be exported. */
    public record Exports(List<Exportable> items) {}

    /**
     * One instrument.
     *
     * @param columns names of the columns of every format, in their order; those of own words and of contacts only where they are taken along
     * @param leftOut questions of urgent rules
     * @param files the address of each format
     */
    public record Exportable(
            UUID instrumentId, String title, List<String> columns, List<String> leftOut, List<String> files) {

        static Exportable of(Codebook codebook, String language) {
            return new Exportable(
                    codebook.instrumentId(),
                    codebook.latest().title().in(language),
                    codebook.columns().stream().map(column -> column.name()).toList(),
                    codebook.leftOut().stream().sorted().toList(),
                    Stream.of(Format.values())
                            .map(format -> "/api/exports/" + codebook.instrumentId() + "/responses." + format.ending())
                            .toList());
        }
    }
}
