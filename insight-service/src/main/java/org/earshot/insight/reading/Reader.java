package org.earshot.insight.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.Story;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/** Turns what is kept into what one reader may see, in their language. */
final class Reader {
    static final Comparator<NeedSummary> SUMMARIES = Comparator.comparing(
                    (NeedSummary summary) -> summary.place().kind())
            .thenComparing(summary -> summary.place().name())
            .thenComparing(summary -> summary.standing() != Standing.SHIFTED)
            .thenComparing(summary -> -latestShare(summary))
            .thenComparing(NeedSummary::label);

    private static final int CHART_WEEKS = 104;

    private final Names names;
    private final DisclosureGate gate;
    private final Function<String, Set<Integer>> reworded;
    private final LocalDate today;
    private final int currentWeek;
    private final SeriesReading series;
    private final AlertReading alerts;

    /**
     * A reader of series whose running week is the calendar's less {@code weeksBehind}.
     *
     * @param reworded for each need, the weeks from which a question about it means something else
     */
    Reader(Names names, Policies policies, Function<String, Set<Integer>> reworded, Instant now, int weeksBehind) {
        this.names = names;
        this.gate = DisclosureGate.of(policies.organization().disclosureThreshold());
        this.reworded = reworded;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.currentWeek = org.earshot.insight.response.Reader.week(now) - weeksBehind;
        this.series = new SeriesReading(gate, currentWeek);
        this.alerts = new AlertReading(names, policies, now);
    }

    Names names() {
        return names;
    }

    int earliestWeek() {
        return currentWeek - CHART_WEEKS;
    }

    AlertView alert(Alert alert) {
        return alerts.of(alert);
    }

    Optional<ShiftView> shift(KnownShift shift) {
        if (!gate.releases(shift.estimate().people())) {
            return Optional.empty();
        }
        GroupRef group = shift.group();
        return Optional.of(new ShiftView(
                shift.id(),
                shift.family().need(),
                names.need(shift.family().need()),
                names.place(shift.family().place()),
                group == null ? null : group.dimension(),
                group == null ? null : group.group(),
                shift.direction(),
                monday(shift),
                shift.ended(),
                new Sentence(names).of(shift, true, today),
                AlertReading.evidence(shift.estimate())));
    }

    NeedSummary summary(FamilySeries family) {
        Optional<WeekPoint> latest = series.latest(family.series());
        List<WeekPoint> weeks =
                series.weeks(family.series(), family.series().weeks().size());
        return new NeedSummary(
                family.family().need(),
                names.need(family.family().need()),
                names.place(family.family().place()),
                SeriesReading.standing(family.series()),
                family.series().weeksMissing(),
                answersMissing(family),
                latest.map(WeekPoint::monday).orElse(null),
                latest.map(WeekPoint::figure).orElse(null),
                reworded(family.family().need(), weeks),
                weeks);
    }

    NeedReading comparing(Family family, List<KnownShift> shifts) {
        return new NeedReading(
                names, gate, family.place(), Spans.of(shifts, reworded.apply(family.need()), currentWeek));
    }

    NeedView need(
            FamilySeries family, List<Place> places, List<KnownShift> shifts, List<Alert> about, Compared compared) {
        return new NeedView(
                family.family().need(),
                names.need(family.family().need()),
                names.place(family.family().place()),
                places(places),
                SeriesReading.standing(family.series()),
                family.series().weeksMissing(),
                answersMissing(family),
                series.weeks(family.series(), CHART_WEEKS),
                onsets(shifts, about),
                reworded(family.family().need()),
                decisions(about),
                compared.everyone(),
                compared.groups(),
                about.stream().map(alerts::of).toList());
    }

    /** In steps: the exact number would tell how many answered. */
    private long answersMissing(FamilySeries family) {
        return -gate.roughly(-family.series().answersMissing());
    }

    private List<PlaceName> places(List<Place> places) {
        return places.stream()
                .map(names::place)
                .sorted(Comparator.comparing(PlaceName::kind).thenComparing(PlaceName::name))
                .toList();
    }

    /** One for each change: that of the alert, or the one heard first, where everyone and the group that leads have their own. */
    private List<NeedView.Onset> onsets(List<KnownShift> shifts, List<Alert> about) {
        Set<UUID> alerted = about.stream().map(alert -> alert.shift().id()).collect(Collectors.toSet());
        Story story = new Story(Set.of());
        List<KnownShift> told = new ArrayList<>();
        shifts.stream()
                .filter(shift -> gate.releases(shift.estimate().people()))
                .sorted(Comparator.comparing((KnownShift shift) -> !alerted.contains(shift.id()))
                        .thenComparing(KnownShift::alertedWeek))
                .filter(shift -> told.stream().noneMatch(other -> story.isSame(shift, other)))
                .forEach(told::add);
        return told.stream()
                .filter(shift -> shift.onset() >= earliestWeek())
                .sorted(Comparator.comparing(KnownShift::onset))
                .map(shift -> new NeedView.Onset(monday(shift), shift.direction(), !shift.ended()))
                .toList();
    }

    private @Nullable LocalDate reworded(String need, List<WeekPoint> weeks) {
        return reworded(need).stream()
                .filter(monday -> weeks.stream().anyMatch(week -> week.monday().equals(monday)))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private List<LocalDate> reworded(String need) {
        return reworded.apply(need).stream()
                .filter(week -> week >= earliestWeek() && week <= currentWeek)
                .sorted()
                .map(week -> LocalDate.ofEpochDay(Bucket.firstDayOf(week)))
                .toList();
    }

    private static List<NeedView.DecisionMark> decisions(List<Alert> about) {
        return about.stream()
                .flatMap(alert -> alert.history().entries().stream()
                        .filter(entry -> entry.kind() == AlertEntry.Kind.DECIDED)
                        .map(entry -> new NeedView.DecisionMark(
                                LocalDate.ofInstant(entry.at(), ZoneOffset.UTC),
                                Objects.requireNonNull(entry.decision()),
                                Objects.requireNonNullElse(entry.reason(), ""),
                                alert.id())))
                .sorted(Comparator.comparing(NeedView.DecisionMark::day))
                .toList();
    }

    private static LocalDate monday(KnownShift shift) {
        return LocalDate.ofEpochDay(Bucket.firstDayOf(shift.onset()));
    }

    private static double latestShare(NeedSummary summary) {
        Figure latest = summary.latest();
        Double share = latest == null ? null : latest.share();
        return share == null ? -1 : share;
    }
}
