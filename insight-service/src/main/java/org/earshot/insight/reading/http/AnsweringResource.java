package org.earshot.insight.reading.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.insight.answering.Step;
import org.earshot.insight.family.Place;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.PlaceName;
import org.earshot.insight.reading.Readings;
import org.earshot.insight.reading.Standing;
import org.earshot.insight.reading.WeekPoint;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who answers. Figures that fewer people stand behind than the organisation's threshold are suppressed. */
@Path("/api/answering")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Answering")
public class AnsweringResource {
    private final Readings readings;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public AnsweringResource(Readings readings, SignedIn signedIn, RoutingContext request) {
        this.readings = readings;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Operation(
            summary =
                    "The steps of answering at one place: of those invited, who starts; of those who start, who sends answers",
            description =
                    "Everyone has seven days for a step and counts in the week when these began, once they are over. A"
                            + " step in which nobody counts yet is left out. Silences are among the alerts, with kind silence.")
    @APIResponse(responseCode = "200", description = "The steps")
    @APIResponse(responseCode = "400", description = "invalid-place")
    public Answering answering(
            @Parameter(description = "organization, program or site; with placeId. Both left out: the organisation")
                    @RestQuery
                    @Nullable String placeKind,
            @RestQuery @Nullable String placeId) {
        UUID organization = signedIn.organizationId();
        Place place = NeedResource.place(placeKind, placeId);
        String language = PageLanguage.of(request).tag();
        return new Answering(Stream.of(Step.values())
                .flatMap(step ->
                        readings
                                .step(organization, step, place, language)
                                .map(shown -> StepDocument.of(step, shown))
                                .stream())
                .toList());
    }

    @GET
    @Path("/weeks.csv")
    @Produces({Csv.TYPE, MediaType.WILDCARD})
    @Operation(
            summary =
                    "The steps as CSV: a row for each step and week, whose answers are those who could. Columns do not move")
    @APIResponse(responseCode = "200", description = "The rows")
    @APIResponse(responseCode = "400", description = "invalid-place")
    public Response weeksAsCsv(@RestQuery @Nullable String placeKind, @RestQuery @Nullable String placeId) {
        Place place = NeedResource.place(placeKind, placeId);
        String language = PageLanguage.of(request).tag();
        return NeedSheets.steps(Stream.of(Step.values())
                        .flatMap(step -> readings.step(signedIn.organizationId(), step, place, language).stream())
                        .toList())
                .named("answering-weeks");
    }

    /** Steps in their order. */
    public record Answering(List<StepDocument> steps) {}

    /**
     * A step of answering at one place.
     *
     * @param step opened (of the people with a link of their own, who starts) or answered (of those who start, who sends answers)
     * @param label the step in the reader's language
     * @param places where people could take it
     * @param weeksMissing until a silence can be detected; 0 unless the standing is a cold start
     * @param peopleMissing until a silence can be detected; 0 unless the standing is a cold start
     * @param weeks in which the seven days of people began, oldest first; {@code answers} of a figure counts those who could
     * @param comparison before and after; null where nobody counts
     * @param groups by channel, language, place and what known participants stated
     * @param alerts about this step at this place, newest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepDocument(
            Step step,
            String label,
            PlaceName place,
            List<PlaceName> places,
            Standing standing,
            int weeksMissing,
            long peopleMissing,
            List<WeekPoint> weeks,
            NeedView.@Nullable Comparison comparison,
            List<NeedView.GroupRow> groups,
            List<AlertView> alerts) {

        static StepDocument of(Step step, NeedView shown) {
            return new StepDocument(
                    step,
                    shown.label(),
                    shown.place(),
                    shown.places(),
                    shown.standing(),
                    shown.weeksMissing(),
                    shown.answersMissing(),
                    shown.weeks(),
                    shown.comparison(),
                    shown.groups(),
                    shown.alerts());
        }
    }
}
