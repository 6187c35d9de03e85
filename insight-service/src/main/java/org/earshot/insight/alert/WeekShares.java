package org.earshot.insight.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.History;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/**
 * What share of people told of a need in the running week and in the last closed one, at any place and in any group. A share that
 * the disclosure gate holds back is beyond no line and within none.
 */
public final class WeekShares {
    private final List<CellCount> counts;
    private final DisclosureGate gate;
    private final int currentWeek;

    /**
     * The shares of a need.
     *
     * @param counts all that was told of the need
     */
    public WeekShares(List<CellCount> counts, DisclosureGate gate, int currentWeek) {
        this.counts =
                counts.stream().filter(count -> count.week() >= currentWeek - 1).toList();
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
        return Optional.of(figure(place, group, week))
                .filter(Figure::released)
                .filter(figure -> figure.people() != null && figure.people() >= line.people());
    }

    private Figure figure(Place place, @Nullable GroupRef group, int week) {
        Counted everyone = Counted.NONE;
        Map<String, Counted> groups = new TreeMap<>();
        for (CellCount count : counts) {
            if (count.week() == week && History.covers(place, count.cell())) {
                // One answer of each person counts in a week: the answers are the people.
                long people = count.counts().asked();
                Counted counted = new Counted(count.counts().present(), people, people);
                everyone = everyone.plus(counted);
                String stated = group == null ? null : count.stated(group.dimension());
                if (stated != null) {
                    groups.merge(stated, counted, Counted::plus);
                }
            }
        }
        if (group == null) {
            return gate.figure(everyone);
        }
        int position = new ArrayList<>(groups.keySet()).indexOf(group.group());
        return position < 0
                ? Figure.SUPPRESSED
                : gate.figures(everyone, List.copyOf(groups.values())).get(position);
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
