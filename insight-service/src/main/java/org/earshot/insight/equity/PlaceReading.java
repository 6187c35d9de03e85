package org.earshot.insight.equity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.PlacesView.Limit;
import org.earshot.insight.equity.PlacesView.Period;
import org.earshot.insight.equity.PlacesView.PlaceShare;
import org.earshot.insight.equity.PlacesView.Standing;
import org.earshot.insight.family.Place;
import org.earshot.insight.reading.PlaceName;
import org.jspecify.annotations.Nullable;

/** Sets places side by side in a funnel. */
final class PlaceReading {
    private static final int POINTS_OF_A_LIMIT = 24;

    private final Cuts cuts;
    private final Weeks weeks;

    PlaceReading(Cuts cuts, Weeks weeks) {
        this.cuts = cuts;
        this.weeks = weeks;
    }

    /** What places are called. */
    interface Named {
        PlaceName place(Place place);
    }

    /** Everyone, over all the weeks. */
    Figure everyone() {
        return cuts.everyone(weeks);
    }

    /** The funnel of places that may be shown; null when there is nothing to compare. */
    @Nullable Funnel funnel(List<PlaceShare> places) {
        Double share = everyone().share();
        List<Figure> shown = shown(places);
        return share == null || shown.size() < 2
                ? null
                : Funnel.of(
                        share,
                        shown.stream()
                                .map(Figure::share)
                                .map(Objects::requireNonNull)
                                .toList(),
                        shown.stream()
                                .map(Figure::answers)
                                .map(Objects::requireNonNull)
                                .toList());
    }

    /** Every place, without its standing. */
    List<PlaceShare> places(String dimension, NavigableSet<String> ids, boolean programs, Named names) {
        Map<String, Figure> all = byPlace(dimension, ids, weeks);
        Map<String, Figure> later = byPlace(dimension, ids, weeks.later());
        Map<String, Figure> earlier = byPlace(dimension, ids, weeks.earlier());
        List<Weeks> periods = weeks.periods();
        List<Map<String, Figure>> byPeriod =
                periods.stream().map(period -> byPlace(dimension, ids, period)).toList();
        List<PlaceShare> places = new ArrayList<>();
        for (String id : ids) {
            List<Period> told = new ArrayList<>();
            for (int i = 0; i < periods.size(); i++) {
                Weeks period = periods.get(i);
                told.add(new Period(period.firstDay(), period.lastDay(), of(byPeriod.get(i), id)));
            }
            UUID place = UUID.fromString(id);
            places.add(new PlaceShare(
                    names.place(programs ? Place.program(place) : Place.site(place)),
                    of(all, id),
                    Standing.UNKNOWN,
                    of(later, id),
                    of(earlier, id),
                    Difference.between(of(later, id), of(earlier, id)),
                    told));
        }
        places.sort(Comparator.comparingDouble(PlaceReading::size).reversed().thenComparing(place -> place.place()
                .name()));
        return places;
    }

    private Map<String, Figure> byPlace(String dimension, NavigableSet<String> ids, Weeks of) {
        return cuts.byGroup(dimension, ids, of);
    }

    private static Figure of(Map<String, Figure> figures, String id) {
        return figures.getOrDefault(id, Figure.SUPPRESSED);
    }

    /** The same places with where they lie in the funnel. */
    static List<PlaceShare> judged(List<PlaceShare> places, Funnel funnel) {
        return places.stream()
                .map(place -> new PlaceShare(
                        place.place(),
                        place.figure(),
                        standing(place.figure(), funnel),
                        place.now(),
                        place.before(),
                        place.change(),
                        place.periods()))
                .toList();
    }

    static Standing standing(Figure figure, Funnel funnel) {
        Double share = figure.share();
        Long answers = figure.answers();
        if (share == null || answers == null) {
            return Standing.UNKNOWN;
        }
        double away = funnel.deviations(share, answers);
        if (Math.abs(away) <= Funnel.INNER) {
            return Standing.INSIDE;
        }
        boolean far = Math.abs(away) > Funnel.OUTER;
        return away > 0 ? far ? Standing.FAR_ABOVE : Standing.ABOVE : far ? Standing.FAR_BELOW : Standing.BELOW;
    }

    /** The limits from the smallest place to the largest one that is shown, and a little beyond. */
    static List<Limit> limits(List<PlaceShare> places, Funnel funnel, double deviations) {
        long most = shown(places).stream()
                .mapToLong(figure -> Objects.requireNonNull(figure.answers()))
                .max()
                .orElse(0);
        double fewest = shown(places).stream()
                .mapToLong(figure -> Objects.requireNonNull(figure.answers()))
                .min()
                .orElse(1);
        double first = Math.max(1, fewest * .8);
        double step = (most * 1.08 - first) / (POINTS_OF_A_LIMIT - 1);
        return DoubleStream.iterate(0, i -> i + 1)
                .limit(POINTS_OF_A_LIMIT)
                .map(i -> first + i * step)
                .mapToObj(n ->
                        new Limit(Math.round(n * 10) / 10.0, funnel.limit(-deviations, n), funnel.limit(deviations, n)))
                .toList();
    }

    private static List<Figure> shown(List<PlaceShare> places) {
        return places.stream().map(PlaceShare::figure).filter(Figure::released).toList();
    }

    private static double size(PlaceShare place) {
        Difference change = place.change();
        return change != null ? Math.abs(change.by()) : place.figure().released() ? -1 : -2;
    }
}
