package org.earshot.insight.reading.http;

import java.time.LocalDate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.Difference;
import org.earshot.insight.equity.GapsView;
import org.earshot.insight.equity.GapsView.GroupGap;
import org.earshot.insight.equity.PlacesView;
import org.earshot.insight.equity.PlacesView.PlaceShare;
import org.jspecify.annotations.Nullable;

/** Lays comparisons out as rows: exactly the figures that the charts show; no row of a half that has no weeks. */
final class ComparisonSheets {
    private ComparisonSheets() {}

    static Csv groups(GapsView view) {
        Csv csv = new Csv(
                "need",
                "place_kind",
                "place_id",
                "dimension",
                "group",
                "label",
                "reference",
                "part",
                "from",
                "to",
                "shown",
                "share",
                "low",
                "high",
                "answers",
                "reference_share",
                "gap",
                "gap_low",
                "gap_high");
        LocalDate turn = view.turn();
        for (GroupGap group : view.groups()) {
            row(csv, view, group, "now", turn, view.to(), group.now(), null, group.gap());
            if (turn.isAfter(view.from())) {
                row(
                        csv,
                        view,
                        group,
                        "before",
                        view.from(),
                        turn.minusDays(1),
                        group.before(),
                        null,
                        group.gapBefore());
            }
            group.periods()
                    .forEach(period -> row(
                            csv,
                            view,
                            group,
                            "period",
                            period.from(),
                            period.to(),
                            period.figure(),
                            period.reference().share(),
                            period.gap()));
        }
        return csv;
    }

    private static void row(
            Csv csv,
            GapsView view,
            GroupGap group,
            String part,
            LocalDate from,
            LocalDate to,
            Figure figure,
            @Nullable Double reference,
            @Nullable Difference gap) {
        Double share = figure.share();
        csv.add(
                view.need(),
                view.place().kind().name().toLowerCase(java.util.Locale.ROOT),
                view.place().id(),
                view.dimension().code(),
                group.group().code(),
                group.group().label(),
                view.reference().code(),
                part,
                from,
                to,
                figure.released(),
                share,
                figure.low(),
                figure.high(),
                figure.answers(),
                reference != null ? reference : share == null || gap == null ? null : Double.valueOf(share - gap.by()),
                gap == null ? null : gap.by(),
                gap == null ? null : gap.low(),
                gap == null ? null : gap.high());
    }

    static Csv places(PlacesView view) {
        Csv csv = new Csv(
                "need",
                "place_kind",
                "place_id",
                "place",
                "part",
                "from",
                "to",
                "shown",
                "share",
                "low",
                "high",
                "answers",
                "standing");
        LocalDate turn = view.turn();
        for (PlaceShare place : view.places()) {
            row(csv, view, place, "all", view.from(), view.to(), place.figure());
            row(csv, view, place, "now", turn, view.to(), place.now());
            if (turn.isAfter(view.from())) {
                row(csv, view, place, "before", view.from(), turn.minusDays(1), place.before());
            }
            place.periods()
                    .forEach(period -> row(csv, view, place, "period", period.from(), period.to(), period.figure()));
        }
        return csv;
    }

    private static void row(
            Csv csv, PlacesView view, PlaceShare place, String part, LocalDate from, LocalDate to, Figure figure) {
        csv.add(
                view.need(),
                view.kind(),
                place.place().id(),
                place.place().name(),
                part,
                from,
                to,
                figure.released(),
                figure.share(),
                figure.low(),
                figure.high(),
                figure.answers(),
                part.equals("all") ? place.standing().word() : null);
    }
}
