package org.earshot.insight.reading.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.insight.answering.Step;
import org.earshot.insight.family.Place;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.PlaceName;
import org.earshot.insight.reading.Readings;
import org.earshot.insight.reading.Standing;
import org.earshot.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who answers: the steps of answering at one place, each as the page of a need shows it. */
@Path("/answering")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class AnsweringPages {
    private static final int WEEKS = 104;

    private final Readings readings;
    private final PageReader reader;

    AnsweringPages(Readings readings, PageReader reader) {
        this.readings = readings;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance answering(View view);
    }

    /**
     * What the page shows.
     *
     * @param nothing whether nobody counts in any step, anywhere
     */
    public record View(
            String organization,
            String place,
            boolean nothing,
            List<NeedPages.PlaceLink> places,
            List<StepSection> steps,
            String json,
            String csv) {}

    /**
     * A step; strings are text as shown.
     *
     * @param missing why there is nothing to show, or empty
     * @param figure null when there is nothing to show
     */
    public record StepSection(
            String id,
            String label,
            String definition,
            String missing,
            String standing,
            @Nullable SeriesFigure figure,
            @Nullable ComparisonLine comparison,
            List<GroupLine> groups,
            List<AlertCard> alerts) {}

    /**
     * The page.
     *
     * @param place {@code program:<id>} or {@code site:<id>}; without it the organisation as a whole
     */
    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance show(@QueryParam("place") @Nullable String place) {
        PageText text = reader.text();
        UUID organization = reader.signedIn().organizationId();
        Place chosen = place == null
                ? Place.organization(organization)
                : Addresses.place(place).orElseThrow(NotFoundException::new);
        Map<Step, NeedView> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            readings.step(organization, step, chosen, text.language()).ifPresent(shown -> steps.put(step, shown));
        }
        List<NeedView> known = List.copyOf(steps.values());
        if (known.isEmpty() && place != null) {
            throw new NotFoundException();
        }
        return Templates.answering(view(steps, known, text));
    }

    private View view(Map<Step, NeedView> steps, List<NeedView> known, PageText text) {
        List<PlaceName> places = known.stream()
                .flatMap(step -> step.places().stream())
                .distinct()
                .sorted(Comparator.comparing(PlaceName::kind).thenComparing(PlaceName::name))
                .toList();
        Optional<PlaceName> here = known.stream().map(NeedView::place).findFirst();
        return new View(
                known.stream().map(Addresses::organization).findFirst().orElse(""),
                here.map(PlaceName::name).orElse(""),
                known.isEmpty(),
                places.stream()
                        .map(other -> new NeedPages.PlaceLink(
                                other.name(),
                                Addresses.answering(other),
                                here.filter(other::equals).isPresent()))
                        .toList(),
                Stream.of(Step.values())
                        .map(step -> section(step, Optional.ofNullable(steps.get(step)), text))
                        .toList(),
                here.map(Addresses::answeringAsJson).orElse("/api/answering"),
                here.map(Addresses::answeringAsCsv).orElse("/api/answering/weeks.csv"));
    }

    private static String standing(NeedView view, PageText text) {
        return view.standing() == Standing.COLD_START && view.weeksMissing() <= 0
                ? text.answering().standingColdPeople(text.count(view.answersMissing()))
                : NeedTile.standing(view.standing(), view.weeksMissing(), view.answersMissing(), text);
    }

    private static String stepName(Step step, PageText text) {
        return switch (step) {
            case DELIVERED -> text.answering().arriving();
            case OPENED -> text.answering().opening();
            case ANSWERED -> text.answering().finishing();
        };
    }

    private static String definition(Step step, AnsweringWords words) {
        return switch (step) {
            case DELIVERED -> words.definitionDelivered();
            case OPENED -> words.definitionOpened();
            case ANSWERED -> words.definitionAnswered();
        };
    }

    private static String missing(Step step, AnsweringWords words) {
        return switch (step) {
            case DELIVERED -> words.noMessages();
            case OPENED -> words.noInvited();
            case ANSWERED -> words.noStarted();
        };
    }

    private StepSection section(Step step, Optional<NeedView> shown, PageText text) {
        AnsweringWords words = text.answering();
        String definition = definition(step, words);
        if (shown.isEmpty()) {
            return new StepSection(
                    step.word(),
                    stepName(step, text),
                    definition,
                    missing(step, words),
                    "",
                    null,
                    null,
                    List.of(),
                    List.of());
        }
        NeedView view = shown.get();
        AlertCards cards = new AlertCards(text, reader.deciding());
        return new StepSection(
                step.word(),
                view.label(),
                definition,
                "",
                standing(view, text),
                new SeriesFigures(text).of(view, WEEKS, SeriesFigures.id(view.need(), view.place())),
                ComparisonLine.of(view, text),
                GroupLine.of(view, Integer.MAX_VALUE, text),
                view.alerts().stream()
                        .map(alert -> cards.of(alert, Optional.empty(), 0, 0))
                        .toList());
    }
}
