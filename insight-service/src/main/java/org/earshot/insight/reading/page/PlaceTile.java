package org.earshot.insight.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.earshot.insight.chart.Sparkline;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.Difference;
import org.earshot.insight.equity.PlacesView;
import org.earshot.insight.equity.PlacesView.Period;
import org.earshot.insight.equity.PlacesView.PlaceShare;
import org.earshot.insight.reading.WeekPoint;

/** A place over time, as one of many small pictures; every member is text as shown. */
public record PlaceTile(
        String href, String label, boolean marked, String scale, String svg, String says, String change) {

    /** Places with anything to show, on the same scale. */
    static List<PlaceTile> of(PlacesView view, PageText text) {
        List<PlaceShare> shown = view.places().stream()
                .filter(place -> place.periods().stream()
                        .anyMatch(period -> period.figure().released()))
                .toList();
        double highest = Sparkline.highest(
                shown.stream().map(place -> points(place, view)).toList());
        List<PlaceTile> tiles = new ArrayList<>();
        for (PlaceShare place : shown) {
            tiles.add(tile(place, view, highest, "p" + tiles.size(), text));
        }
        return tiles;
    }

    private static PlaceTile tile(PlaceShare place, PlacesView view, double highest, String id, PageText text) {
        Difference change = place.change();
        String name = place.place().name();
        String says = says(place, text);
        return new PlaceTile(
                Addresses.need(view.need(), place.place()),
                name,
                change != null && change.excludesZero(),
                text.percent(highest),
                new Sparkline(id, text.comparing().shareTitle(name), says, points(place, view), highest).draw(text),
                says,
                change == null
                        ? ""
                        : text.comparing()
                                .changed(
                                        text.points(change.by()),
                                        text.points(change.low()),
                                        text.points(change.high())));
    }

    private static List<WeekPoint> points(PlaceShare place, PlacesView view) {
        return place.periods().stream()
                .map(period -> new WeekPoint(
                        period.from(),
                        false,
                        period.figure(),
                        period.figure().suppressed() ? null : view.everyone().share(),
                        null,
                        null))
                .toList();
    }

    private static String says(PlaceShare place, PageText text) {
        return place.periods().stream()
                .map(Period::figure)
                .filter(Figure::released)
                .reduce((earlier, later) -> later)
                .map(figure -> text.comparing()
                        .shareSays(
                                text.share(figure),
                                text.percent(Objects.requireNonNullElse(figure.low(), 0.0)),
                                text.percent(Objects.requireNonNullElse(figure.high(), 0.0))))
                .orElseGet(text.comparing()::nothingShown);
    }
}
