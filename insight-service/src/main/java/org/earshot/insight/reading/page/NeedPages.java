package org.earshot.insight.reading.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.family.Place;
import org.earshot.insight.reading.EveryNeed;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.ReachChange;
import org.earshot.insight.reading.Readings;
import org.earshot.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Every need at every place, and one of them in full. */
@Path("/needs")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class NeedPages {
    private static final int ALL_WEEKS = 104;

    private final Readings readings;
    private final PageReader reader;

    NeedPages(Readings readings, PageReader reader) {
        this.readings = readings;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance needs(ListView view);

        static native TemplateInstance need(View view);
    }

    /** What the list shows. */
    public record ListView(String organization, boolean answered, List<NeedTile.AtPlace> places) {}

    /** What the page of one need shows. */
    public record View(
            String organization,
            String label,
            String place,
            String standing,
            NeedTabs tabs,
            Filters filters,
            SeriesFigure figure,
            @Nullable ComparisonLine comparison,
            String reach,
            List<GroupLine> groups,
            List<AlertCard> alerts,
            String json,
            String csv) {}

    /** A place to choose. */
    public record PlaceLink(String name, String href, boolean current) {}

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance list() {
        PageText text = reader.text();
        EveryNeed every = readings.everyNeed(reader.signedIn().organizationId(), text.language());
        return Templates.needs(
                new ListView(every.organization(), !every.needs().isEmpty(), NeedTile.byPlace(every.needs(), text)));
    }

    /**
     * One need.
     *
     * @param place {@code program:<id>} or {@code site:<id>}; without it the organisation as a whole
     * @param weeks how many to draw
     */
    @GET
    @Path("/{need}")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("need") String need,
            @QueryParam("place") @Nullable String place,
            @QueryParam("weeks") @Nullable String weeks) {
        PageText text = reader.text();
        UUID organization = reader.signedIn().organizationId();
        Place chosen =
                place == null || place.isEmpty() ? null : Addresses.place(place).orElseThrow(NotFoundException::new);
        return readings.need(organization, need, chosen, text.language())
                .map(found -> Templates.need(view(found, Filters.weeks(weeks, ALL_WEEKS), text)))
                .orElseThrow(NotFoundException::new);
    }

    private View view(NeedView need, int weeks, PageText text) {
        AlertCards cards = new AlertCards(text, reader.deciding());
        return new View(
                Addresses.organization(need),
                need.label(),
                need.place().name(),
                NeedTile.standing(need.standing(), need.weeksMissing(), need.answersMissing(), text),
                NeedTabs.of(need.need(), need.place(), "time"),
                new Filters(
                        "/needs/" + need.need(),
                        List.of(Filters.places(need.places(), need.place(), text), Filters.weeks(weeks, text))),
                new SeriesFigures(text).of(need, weeks, SeriesFigures.id(need.need(), need.place())),
                ComparisonLine.of(need, text),
                reach(need.reachChange(), text),
                need.comparesNothing() ? List.of() : GroupLine.of(need, Integer.MAX_VALUE, text),
                need.alerts().stream()
                        .map(alert -> cards.of(alert, java.util.Optional.empty(), 0, 0))
                        .toList(),
                Addresses.needAsJson(need.need(), need.place()),
                Addresses.needAsCsv(need.need(), need.place(), weeks));
    }

    private static String reach(@Nullable ReachChange change, PageText text) {
        return change == null
                ? ""
                : text.words()
                        .reachChanged(
                                change.groupLabel(),
                                text.percent(change.partBefore()),
                                text.percent(change.partAfter()));
    }
}
