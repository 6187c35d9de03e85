package org.earshot.insight.reading.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.earshot.insight.chart.MixRow;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reach.MixView;
import org.earshot.insight.reach.MixView.DimensionMix;
import org.earshot.insight.reach.MixView.GroupMix;
import org.earshot.insight.reading.PlaceName;

/**
 * What the page of whom we hear shows; strings are text as shown.
 *
 * @param program empty while the organisation has none
 * @param told what became of the form, or empty
 */
public record MixPage(
        String program,
        String programId,
        Filters filters,
        String span,
        String reach,
        boolean hinted,
        List<Section> sections,
        boolean mayEnter,
        String told,
        boolean refused,
        String today,
        String json,
        String csv) {

    /** A dimension. */
    public record Section(
            String id, String dimension, String says, boolean marked, boolean known, String asOf, List<Line> lines) {}

    /**
     * A group.
     *
     * @param code as answers hold it
     * @param served as entered, digits only, or empty
     */
    public record Line(
            String code,
            String label,
            String svg,
            String share,
            String interval,
            String people,
            String served,
            String servedShare,
            String missing) {}

    static MixPage nothing() {
        return new MixPage(
                "",
                "",
                new Filters("", List.of()),
                "",
                "",
                false,
                List.of(),
                false,
                "",
                false,
                "",
                "/api/answering/mix",
                "/api/answering/mix.csv");
    }

    static MixPage of(MixView view, PageText text, boolean mayEnter, String told) {
        MixWords words = text.mixing();
        String query = "?programId=" + view.program().id() + "&weeks=" + view.weeks();
        return new MixPage(
                view.program().name(),
                view.program().id().toString(),
                filters(view, text),
                text.comparing().span(text.fullDay(view.from()), text.fullDay(view.to())),
                reach(view, text),
                view.answered() != null,
                view.dimensions().stream()
                        .map(dimension -> section(dimension, text))
                        .toList(),
                mayEnter,
                told.equals("saved") ? words.saved() : told.equals("refused") ? words.refused() : "",
                told.equals("refused"),
                LocalDate.now(java.time.ZoneOffset.UTC).toString(),
                "/api/answering/mix" + query,
                "/api/answering/mix.csv" + query);
    }

    private static Filters filters(MixView view, PageText text) {
        return new Filters(
                "/answering/people",
                List.of(
                        new Filters.Select(
                                "program",
                                text.mixing().program(),
                                view.programs().stream()
                                        .map(program -> option(program, view.program()))
                                        .toList()),
                        Filters.weeks(view.weeks(), text)));
    }

    private static Filters.Option option(PlaceName program, PlaceName chosen) {
        return new Filters.Option(program.id().toString(), program.name(), program.equals(chosen));
    }

    private static String reach(MixView view, PageText text) {
        Long answered = view.answered();
        Long served = view.served();
        String program = view.program().name();
        if (answered == null) {
            return text.mixing().reachTooFew(program);
        }
        return served == null
                ? text.mixing().reachUnknown(text.count(answered), program)
                : text.mixing()
                        .reach(
                                text.count(answered),
                                text.count(served),
                                program,
                                text.percent(Math.min(1, (double) answered / served)));
    }

    private static Section section(DimensionMix mix, PageText text) {
        double highest = MixRow.highest(mix.groups());
        LocalDate asOf = mix.asOf();
        return new Section(
                mix.dimension(),
                mix.label(),
                says(mix, text),
                mix.likeness() == MixView.Likeness.DIFFERENT,
                asOf != null,
                asOf == null ? "" : text.mixing().asOfDay(text.fullDay(asOf)),
                mix.groups().stream().map(group -> line(group, highest, text)).toList());
    }

    private static String says(DimensionMix mix, PageText text) {
        MixWords words = text.mixing();
        return switch (mix.likeness()) {
            case ALIKE -> words.alike(mix.label());
            case TOO_FEW -> words.tooFew(mix.label());
            case UNKNOWN -> words.unknown(mix.label());
            case DIFFERENT ->
                mix.groups().stream()
                        .filter(group -> group.missing() != null)
                        .findFirst()
                        .map(group -> different(mix, group, text))
                        .orElseGet(() -> words.differentHidden(mix.label()));
        };
    }

    private static String different(DimensionMix mix, GroupMix group, PageText text) {
        Figure share = group.share();
        return text.mixing()
                .different(
                        mix.label(),
                        group.label(),
                        text.percent(Objects.requireNonNullElse(group.servedShare(), 0.0)),
                        text.share(share),
                        text.percent(Objects.requireNonNullElse(share.low(), 0.0)),
                        text.percent(Objects.requireNonNullElse(share.high(), 0.0)),
                        String.valueOf(Objects.requireNonNullElse(mix.apart(), 0)));
    }

    private static Line line(GroupMix group, double highest, PageText text) {
        Long served = group.served();
        Double servedShare = group.servedShare();
        Long missing = group.missing();
        return new Line(
                group.group(),
                group.label(),
                MixRow.draw(group, highest, text),
                text.share(group.share()),
                text.interval(group.share()),
                text.count(group.share().answers()),
                served == null ? "" : served.toString(),
                servedShare == null ? "" : text.percent(servedShare),
                missing == null ? "" : text.mixing().missing(text.count(missing)));
    }
}
