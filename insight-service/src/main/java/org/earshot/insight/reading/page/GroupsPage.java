package org.earshot.insight.reading.page;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.equity.Choice;
import org.earshot.insight.equity.Difference;
import org.earshot.insight.equity.GapQuery;
import org.earshot.insight.equity.GapsView;
import org.earshot.insight.equity.GapsView.GroupGap;
import org.earshot.insight.equity.GapsView.Trend;

/**
 * What the page of groups and gaps shows; strings are text as shown.
 *
 * @param span weeks looked at; empty where none is over since the question means something else
 * @param says the one sentence
 * @param reworded what is not compared, where a question began to mean something else; else empty
 * @param turns gaps that widen or narrow, a sentence each
 * @param holds what becomes of the gaps when like is compared with like
 * @param turned gaps that become others then
 * @param held gaps that stay much the same
 * @param tooFew what it takes to be shown, where a group is not; else empty
 */
public record GroupsPage(
        String organization,
        String label,
        String place,
        String dimension,
        NeedTabs tabs,
        Filters filters,
        String span,
        String says,
        String reworded,
        List<String> turns,
        List<GapLine> gaps,
        List<GapTile> tiles,
        String holds,
        List<WithinLine> turned,
        List<WithinLine> held,
        List<CrossingLine> crossings,
        String tooFew,
        String json,
        String csv) {

    static GroupsPage of(GapsView view, PageText text) {
        CompareWords words = text.comparing();
        String reference = reference(view, text);
        String query = query(view);
        List<WithinLine> within = WithinLine.of(view, text);
        BegunAnew weeks = BegunAnew.of(view.reworded(), view.from(), view.to(), text);
        return new GroupsPage(
                view.places().get(0).name(),
                view.label(),
                view.place().name(),
                view.dimension().label(),
                NeedTabs.of(view.need(), view.place(), view.weeks(), "groups"),
                filters(view, text),
                weeks.span(),
                weeks.says(says(view, reference, text)),
                weeks.beside(),
                turns(view, text),
                GapLine.of(view, text),
                GapTile.of(view, reference, text),
                holds(within, words),
                within.stream().filter(WithinLine::turned).toList(),
                within.stream().filter(line -> !line.turned()).toList(),
                CrossingLine.of(view, text),
                view.groups().stream().anyMatch(group -> group.now().suppressed())
                        ? words.tooFewRule(text.count((long) view.threshold()))
                        : "",
                "/api/needs/" + view.need() + "/groups" + query,
                "/api/needs/" + view.need() + "/groups.csv" + query);
    }

    private static String holds(List<WithinLine> within, CompareWords words) {
        if (within.isEmpty()) {
            return words.nothingWithin();
        }
        return within.stream().anyMatch(WithinLine::turned) ? words.holdsNot() : words.holds();
    }

    /** What groups are compared with, as it stands inside a sentence. */
    static String reference(GapsView view, PageText text) {
        return view.reference().code().equals(GapQuery.EVERYONE_ELSE)
                ? text.comparing().everyoneElse()
                : view.reference().label();
    }

    private static String query(GapsView view) {
        return "?placeKind=" + Addresses.word(view.place().kind()) + "&placeId="
                + view.place().id() + "&dimension="
                + Addresses.encoded(view.dimension().code()) + "&reference="
                + Addresses.encoded(view.reference().code()) + "&weeks=" + view.weeks();
    }

    private static Filters filters(GapsView view, PageText text) {
        CompareWords words = text.comparing();
        return new Filters(
                "/needs/" + view.need() + "/groups",
                List.of(
                        Filters.places(view.places(), view.place(), text),
                        new Filters.Select(
                                "dimension", words.compareBy(), options(view.dimensions(), view.dimension(), text)),
                        new Filters.Select(
                                "reference", words.against(), options(view.references(), view.reference(), text)),
                        Filters.weeks(view.weeks(), text)));
    }

    private static List<Filters.Option> options(List<Choice> choices, Choice chosen, PageText text) {
        return choices.stream()
                .map(choice -> new Filters.Option(
                        choice.code(),
                        choice.label().isEmpty() ? text.comparing().everyoneElse() : choice.label(),
                        choice.equals(chosen)))
                .toList();
    }

    private static String says(GapsView view, String reference, PageText text) {
        List<GroupGap> told =
                view.groups().stream().filter(gap -> gap.gap() != null).toList();
        if (told.isEmpty()) {
            return text.comparing().nothingToCompare();
        }
        return told.stream()
                .filter(GroupGap::clear)
                .findFirst()
                .map(gap -> says(gap, reference, text))
                .orElseGet(text.comparing()::noGap);
    }

    private static String says(GroupGap group, String reference, PageText text) {
        Difference gap = group.gap();
        if (gap == null) {
            return "";
        }
        double other = group.now().share() == null ? 0 : group.now().share() - gap.by();
        return text.comparing()
                .gapSays(
                        group.group().label(),
                        text.share(group.now()),
                        text.percent(other),
                        reference,
                        text.points(gap.by()),
                        text.points(gap.low()),
                        text.points(gap.high()),
                        text.count(group.now().answers()));
    }

    private static List<String> turns(GapsView view, PageText text) {
        return view.groups().stream().flatMap(group -> turn(group, view, text)).toList();
    }

    private static Stream<String> turn(GroupGap group, GapsView view, PageText text) {
        Difference change = group.gapChange();
        Difference gap = group.gap();
        if (change == null || gap == null || group.trend() == Trend.STEADY) {
            return Stream.empty();
        }
        // Wider is more, whichever way the gap points.
        Difference wider = gap.by() >= 0 ? change : new Difference(-change.by(), -change.high(), -change.low());
        String name = group.group().label();
        if (group.trend() == Trend.NARROWING) {
            return Stream.of(text.comparing()
                    .narrowed(name, text.distance(wider.by()), text.points(wider.low()), text.points(wider.high())));
        }
        Difference all = view.change();
        boolean better = all != null && all.by() < 0;
        return Stream.of(
                better
                        ? text.comparing()
                                .widenedThoughBetter(
                                        name,
                                        text.distance(wider.by()),
                                        text.points(wider.low()),
                                        text.points(wider.high()),
                                        text.share(view.before()),
                                        text.share(view.now()))
                        : text.comparing()
                                .widened(
                                        name,
                                        text.distance(wider.by()),
                                        text.points(wider.low()),
                                        text.points(wider.high())));
    }
}
