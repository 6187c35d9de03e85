package org.earshot.insight.reading.page;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.chart.FunnelChart;
import org.earshot.insight.equity.PlacesView;
import org.earshot.insight.equity.PlacesView.PlaceShare;
import org.earshot.insight.equity.PlacesView.Standing;
import org.earshot.insight.family.History;
import org.earshot.insight.reading.page.Filters.Option;

/**
 * What the page of places shows; strings are text as shown.
 *
 * @param span weeks looked at; empty where none is over since the question means something else
 * @param says the sentence under the funnel
 * @param reworded what is not compared, where a question began to mean something else; else empty
 * @param svg the funnel; empty when there is nothing to compare
 * @param widened what the limits allow for
 */
public record PlacesPage(
        String organization,
        String label,
        NeedTabs tabs,
        Filters filters,
        String span,
        String says,
        String reworded,
        String svg,
        String widened,
        List<PlaceLine> places,
        List<PlaceTile> tiles,
        String tooFew,
        String json,
        String csv) {

    static PlacesPage of(PlacesView view, PageText text) {
        CompareWords words = text.comparing();
        BegunAnew weeks = BegunAnew.of(view.reworded(), view.from(), view.to(), text);
        String says = weeks.says(says(view, text));
        String query = "?kind=" + view.kind() + "&weeks=" + view.weeks();
        return new PlacesPage(
                view.organization(),
                view.label(),
                new NeedTabs(
                        "/needs/" + view.need(),
                        "/needs/" + view.need() + "/groups?weeks=" + view.weeks(),
                        "/needs/" + view.need() + "/places?weeks=" + view.weeks(),
                        "places"),
                filters(view, text),
                weeks.span(),
                says,
                weeks.beside(),
                view.inner().isEmpty()
                        ? ""
                        : new FunnelChart("funnel", words.funnelTitle(view.label()), says, view, words.answersAxis())
                                .draw(text),
                view.widening() > 1
                        ? words.placesWidened(String.format(text.numbers(), "%.1f", view.widening()))
                        : words.placesNotWidened(),
                PlaceLine.of(view, text),
                PlaceTile.of(view, text),
                view.places().stream().anyMatch(place -> place.figure().suppressed())
                        ? words.tooFewRule(text.count((long) view.threshold()))
                        : "",
                "/api/needs/" + view.need() + "/places" + query,
                "/api/needs/" + view.need() + "/places.csv" + query);
    }

    private static Filters filters(PlacesView view, PageText text) {
        CompareWords words = text.comparing();
        return new Filters(
                "/needs/" + view.need() + "/places",
                List.of(
                        new Filters.Select(
                                "kind",
                                words.kind(),
                                view.kinds().stream()
                                        .map(kind -> new Option(
                                                kind,
                                                kind.equals(History.SITE) ? words.sites() : words.programs(),
                                                kind.equals(view.kind())))
                                        .toList()),
                        Filters.weeks(view.weeks(), text)));
    }

    private static String says(PlacesView view, PageText text) {
        CompareWords words = text.comparing();
        if (view.places().isEmpty()) {
            return view.everyone().suppressed()
                    ? words.placesNotTold(text.count((long) view.threshold()))
                    : words.onePlace();
        }
        if (view.inner().isEmpty()) {
            return words.noFunnel();
        }
        long inside = view.places().stream()
                .filter(place -> place.standing() == Standing.INSIDE)
                .count();
        long shown = view.places().stream()
                .filter(place -> place.standing() != Standing.UNKNOWN)
                .count();
        String above = names(view, Standing.ABOVE, Standing.FAR_ABOVE);
        String below = names(view, Standing.BELOW, Standing.FAR_BELOW);
        return Stream.of(
                        words.funnelSays(text.count(shown), text.count(inside), text.share(view.everyone())),
                        above.isEmpty() ? "" : words.funnelAbove(above),
                        below.isEmpty() ? "" : words.funnelBelow(below))
                .filter(sentence -> !sentence.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String names(PlacesView view, Standing near, Standing far) {
        return view.places().stream()
                .filter(place -> place.standing() == near || place.standing() == far)
                .map(place -> place.place().name())
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** A place in the table. */
    public record PlaceLine(String label, String href, String share, String interval, String answers, String lies) {
        /** By name: an order by share would be a league table. */
        static List<PlaceLine> of(PlacesView view, PageText text) {
            return view.places().stream()
                    .sorted((one, other) ->
                            one.place().name().compareTo(other.place().name()))
                    .map(place -> line(place, view, text))
                    .toList();
        }

        private static PlaceLine line(PlaceShare place, PlacesView view, PageText text) {
            return new PlaceLine(
                    place.place().name(),
                    Addresses.need(view.need(), place.place()),
                    text.share(place.figure()),
                    text.interval(place.figure()),
                    text.count(place.figure().answers()),
                    lies(place.standing(), text.comparing()));
        }

        private static String lies(Standing standing, CompareWords words) {
            return switch (standing) {
                case FAR_ABOVE -> words.farAbove();
                case ABOVE -> words.above();
                case INSIDE -> words.inside();
                case BELOW -> words.below();
                case FAR_BELOW -> words.farBelow();
                case UNKNOWN -> "";
            };
        }
    }
}
