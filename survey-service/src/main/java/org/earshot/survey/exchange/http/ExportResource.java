package org.earshot.survey.exchange.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.exchange.Exchange;
import org.earshot.survey.exchange.format.Format;
import org.earshot.survey.exchange.format.TwoWayFormat;
import org.earshot.survey.exchange.format.Written;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Instruments as files. */
@Path("/api/instruments/{instrumentId}/export")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Instruments")
@Blocking
public class ExportResource {
    /** How much other programs will not understand of the file. */
    private static final String NOT_TOLD = "Earshot-Not-Told";

    private final Exchange exchange;
    private final OwnOrganization own;

    public ExportResource(Exchange exchange, OwnOrganization own) {
        this.exchange = exchange;
        this.own = own;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The draft as a file",
            description = "What a format has no place for stands in it where an import here finds it again. The header"
                    + " Earshot-Not-Told counts conditions that other programs will not understand.")
    public Response export(
            UUID instrumentId,
            @Parameter(description = "xlsform, fhir or json") @RestQuery @DefaultValue("json") String format) {
        TwoWayFormat chosen = exchange.formats().named(format).orElseThrow(this::unknown);
        Written written =
                own.in(() -> exchange.export(instrumentId, chosen)).orElseThrow(SurveyProblem.noSuch("instrument"));
        String kind = "." + chosen.id();
        String ending = kind.equals(written.extension()) ? kind : kind + written.extension();
        return Response.ok(written.content(), written.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"instrument-" + instrumentId + ending + "\"")
                .header(NOT_TOLD, written.problems().size())
                .build();
    }

    private Refusal unknown() {
        return new Refusal(
                SurveyProblem.INVALID_REQUEST,
                "There is no format of this name.",
                "Send format as one of: "
                        + exchange.formats().written().stream().map(Format::id).collect(Collectors.joining(", "))
                        + ".");
    }
}
