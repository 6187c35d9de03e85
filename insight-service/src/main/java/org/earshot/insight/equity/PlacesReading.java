package org.earshot.insight.equity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.earshot.insight.equity.PlacesView.PlaceShare;
import org.earshot.insight.family.History;
import org.earshot.insight.release.Told;
import org.jspecify.annotations.Nullable;

/** Puts together all that is said of the places of an organisation. */
final class PlacesReading {
    private final Subject subject;
    private final @Nullable String kind;

    PlacesReading(Subject subject, @Nullable String kind) {
        this.subject = subject;
        this.kind = kind;
    }

    /** What is told; without places when answers come from one place only. */
    PlacesView of(Told told) {
        Cuts cuts = new Cuts(told, subject.at(), subject.gate());
        Map<String, NavigableSet<String>> known = cuts.groups(subject.weeks());
        List<String> kinds = Stream.of(History.SITE, History.PROGRAM)
                .filter(known::containsKey)
                .toList();
        String chosen = kinds.stream()
                .filter(one -> one.equals(kind))
                .findFirst()
                .or(() -> kinds.stream().findFirst())
                .orElse("");
        return view(cuts, kinds, chosen, known.getOrDefault(chosen, Collections.emptyNavigableSet()));
    }

    private PlacesView view(Cuts cuts, List<String> kinds, String chosen, NavigableSet<String> ids) {
        PlaceReading reading = new PlaceReading(cuts, subject.weeks());
        List<PlaceShare> places = reading.places(chosen, ids, chosen.equals(History.PROGRAM), subject.names()::place);
        Funnel funnel = reading.funnel(places);
        return new PlacesView(
                subject.need(),
                subject.names().need(subject.need()),
                subject.names().organization(),
                chosen,
                kinds,
                subject.asked(),
                subject.weeks().firstDay(),
                subject.weeks().later().firstDay(),
                subject.weeks().lastDay(),
                subject.reworded(),
                subject.threshold(),
                reading.everyone(),
                funnel == null ? 1 : funnel.widening(),
                funnel == null ? List.of() : PlaceReading.limits(places, funnel, Funnel.INNER),
                funnel == null ? List.of() : PlaceReading.limits(places, funnel, Funnel.OUTER),
                funnel == null ? places : PlaceReading.judged(places, funnel));
    }
}
