package org.earshot.insight.alert;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.Place;
import org.earshot.insight.release.Line;
import org.earshot.insight.release.Told;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/**
 * What share of people told of a need in the running week and in the last closed one, at any place and in any group. A share that
 * the disclosure gate holds back is beyond no line and within none.
 */
public final class WeekShares {
    private final List<CellCount> counts;
    private final Told told;
    private final DisclosureGate gate;
    private final int currentWeek;

    /**
     * The shares of a need.
     *
     * @param counts all that was counted of the need; they say which places there are
     * @param told the part of it that may be known
     */
    public WeekShares(List<CellCount> counts, Told told, DisclosureGate gate, int currentWeek) {
        this.counts =
                counts.stream().filter(count -> count.week() >= currentWeek - 1).toList();
        this.told = told;
        this.gate = gate;
        this.currentWeek = currentWeek;
    }

    /**
     * A week beyond a line.
     *
     * @param estimate the line as before, the share as after, and the interval of the share less the line
     */
    record Beyond(int week, Estimate estimate) {}

    /** The running week if the whole interval of its share is above the line, else the closed one if its share is. */
    Optional<Beyond> beyond(Place place, @Nullable GroupRef group, OwnThreshold line) {
        return Stream.of(currentWeek, currentWeek - 1)
                .flatMap(week -> figure(place, group, line, week)
                        .filter(figure -> value(week == currentWeek ? figure.low() : figure.share()) > line.share())
                        .map(figure -> new Beyond(week, estimate(figure, line)))
                        .stream())
                .findFirst();
    }

    /** Whether the last closed week, no earlier than {@code fromWeek}, is not above the line. */
    boolean isWithin(Place place, @Nullable GroupRef group, OwnThreshold line, int fromWeek) {
        int closed = currentWeek - 1;
        return closed >= fromWeek
                && figure(place, group, line, closed)
                        .filter(figure -> value(figure.share()) <= line.share())
                        .isPresent();
    }

    /** The program or site of this id; empty when nobody answered there of late. */
    Optional<Place> place(UUID id) {
        for (CellCount count : counts) {
            if (count.cell().programId().equals(id)) {
                return Optional.of(Place.program(id));
            }
            if (count.cell().siteId().equals(id)) {
                return Optional.of(Place.site(id));
            }
        }
        return Optional.empty();
    }

    private Optional<Figure> figure(Place place, @Nullable GroupRef group, OwnThreshold line, int week) {
        return Optional.of(share(place, group, week))
                .filter(Figure::released)
                .filter(figure -> figure.people() != null && figure.people() >= line.people());
    }

    /** The share of a week as it was told. */
    public Figure share(Place place, @Nullable GroupRef group, int week) {
        return told.week(Line.of(place, group), week).map(gate::figure).orElse(Figure.SUPPRESSED);
    }

    private static Estimate estimate(Figure figure, OwnThreshold line) {
        Long people = figure.people();
        long behind = people == null ? 0 : people;
        return new Estimate(
                line.share(),
                value(figure.share()),
                value(figure.low()) - line.share(),
                value(figure.high()) - line.share(),
                behind,
                behind,
                0,
                0);
    }

    private static double value(@Nullable Double figure) {
        return figure == null ? 0 : figure;
    }
}
