package org.earshot.survey.exchange.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.EntityTag;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.exchange.Exchange;
import org.earshot.survey.exchange.Exchange.Outlook;
import org.earshot.survey.exchange.format.FaultTexts;
import org.earshot.survey.exchange.format.FileProblem;
import org.earshot.survey.exchange.format.FileProblem.Weight;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.instrument.Draft;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Instruments from files. */
@Path("/api/instruments/import")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Tag(name = "Instruments")
@Blocking
public class ImportResource {
    private final Exchange exchange;
    private final OwnOrganization own;

    public ImportResource(Exchange exchange, OwnOrganization own) {
        this.exchange = exchange;
        this.own = own;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importInstrument",
            summary =
                    "Begin an instrument from an XLSForm, a FHIR R4 Questionnaire, a survey of SurveyJS or LimeSurvey, or an instrument as JSON",
            description =
                    "The body is the file, at most 4 MiB. With preview=true: says what the file would become and every"
                            + " problem by its place, and stores nothing. Without: begins the draft; where the draft would lack"
                            + " something that the file says, only with leaveOut=true.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    @APIResponse(
            responseCode = "200",
            description = "The preview",
            content = @Content(schema = @Schema(implementation = PreviewDocument.class)))
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = BegunDocument.class)))
    @APIResponse(
            responseCode = "422",
            description = "The file cannot be taken, or not without leaving something out; errors say why",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Response importFile(byte[] body, @RestQuery boolean preview, @RestQuery boolean leaveOut) {
        return answer(new InstrumentFile("", body), preview, leaveOut);
    }

    private Response answer(InstrumentFile file, boolean preview, boolean leaveOut) {
        Outlook outlook = exchange.preview(file);
        if (preview) {
            return Response.ok(PreviewDocument.of(outlook)).build();
        }
        Instrument instrument = outlook.reading().instrument();
        if (instrument == null || (outlook.lacksSomething() && !leaveOut)) {
            throw refusal(outlook);
        }
        Draft draft = own.in(() -> exchange.begin(own.id(), instrument));
        return Response.created(URI.create("/api/instruments/" + draft.instrumentId()))
                .header(HttpHeaders.ETAG, EntityTag.of(draft.revision()))
                .entity(new BegunDocument(
                        draft.instrumentId(),
                        draft.revision(),
                        outlook.reading().format(),
                        outlook.publishable(),
                        outlook.reading().count(Weight.LEFT_OUT)))
                .build();
    }

    private static Refusal refusal(Outlook outlook) {
        boolean refused = outlook.reading().instrument() == null;
        List<Problem.Fault> faults = outlook.reading().problems().stream()
                .filter(problem -> problem.weight() != Weight.NOTE)
                .map(ImportResource::fault)
                .toList();
        return new Refusal(
                SurveyProblem.UNFIT_FILE,
                refused
                        ? "No instrument can be begun from this file."
                        : "The draft would lack some of what the file says.",
                refused
                        ? "Correct what errors name and send the file again."
                        : "Correct what errors name, or send the file again with leaveOut=true to go without it.",
                faults);
    }

    private static Problem.Fault fault(FileProblem problem) {
        FaultTexts english = FaultTexts.ENGLISH;
        return new Problem.Fault(
                problem.where().toString(), problem.code(), english.detail(problem), english.fix(problem));
    }
}
