package org.earshot.insight.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.earshot.insight.alert.WeekShares;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.Series;
import org.earshot.insight.family.Series.SeriesWeek;
import org.earshot.insight.reading.SeriesReading;
import org.earshot.insight.reading.WeekPoint;
import org.earshot.insight.shift.Status;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which figures leave. Each asks the code that the exit uses; an exit with a hole shows every figure that rests on enough
 * people, as it is counted at the moment.
 */
enum Exit {
    /** The weeks of a place: pages, pictures, REST. */
    WEEKS {
        @Override
        List<BitSet> told(World world) {
            int from = world.firstWeek();
            Line line = any(
                    world, world.lines().stream().filter(l -> l.group() == null).toList());
            Series counted = new Series(weeks(world), Status.Kind.QUIET, 0, 0);
            List<WeekPoint> shown = new SeriesReading(DisclosureGate.of(world.threshold()), world.running())
                    .weeks(counted.telling(week -> world.told().week(line, week)), 99);
            List<BitSet> figures = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                if (shown.get(i).drawn()) {
                    figures.add(behind(world, from + i, line, shown.get(i).figure()));
                }
            }
            return figures;
        }

        private List<SeriesWeek> weeks(World world) {
            List<SeriesWeek> weeks = new ArrayList<>();
            for (int week = world.firstWeek(); week <= world.running(); week++) {
                weeks.add(new SeriesWeek(week, 0, 0, null, null, null));
            }
            return weeks;
        }
    },
    /** A place or group over any weeks: before and after, exports of series, what was heard. */
    SPANS {
        @Override
        List<BitSet> told(World world) {
            Line line = any(world, world.lines());
            int[] span = span(world);
            Figure shown =
                    DisclosureGate.of(world.threshold()).figure(world.told().over(line, span[0], span[1]));
            return shown.suppressed() ? List.of() : List.of(over(world, line, span[0], span[1]));
        }
    },
    /** The groups of a dimension side by side, the small ones together. */
    GROUPS {
        @Override
        List<BitSet> told(World world) {
            Line some = any(
                    world, world.lines().stream().filter(l -> l.group() != null).toList());
            Line whole = Line.of(some.place());
            int[] span = span(world);
            List<Line> groups = world.told().groups(some.place(), span[0], span[1]).stream()
                    .map(group -> Line.of(some.place(), group))
                    .filter(l -> dimension(l).equals(dimension(some)))
                    .toList();
            DisclosureGate gate = DisclosureGate.of(world.threshold());
            List<BitSet> figures = new ArrayList<>();
            BitSet left = together(world, whole, span[0], span[1]);
            for (Line group : groups) {
                if (gate.figure(world.told().over(group, span[0], span[1])).released()) {
                    figures.add(over(world, group, span[0], span[1]));
                }
                left.andNot(over(world, group, span[0], span[1]));
            }
            Counted others = world.told().rest(whole, groups, span[0], span[1]);
            if (gate.figure(others).released() && world.count(left).answers() == others.answers()) {
                figures.add(left);
            }
            return figures;
        }
    },
    /** People of two groups at once, and everyone who is not one of them. */
    CROSSINGS {
        @Override
        List<BitSet> told(World world) {
            List<Line> crossings =
                    world.lines().stream().filter(Line::isCrossing).toList();
            if (crossings.isEmpty()) {
                return List.of();
            }
            Line crossing = any(world, crossings);
            int[] span = span(world);
            DisclosureGate gate = DisclosureGate.of(world.threshold());
            List<BitSet> figures = new ArrayList<>();
            BitSet both = over(world, crossing, span[0], span[1]);
            if (gate.figure(world.told().over(crossing, span[0], span[1])).released()) {
                figures.add(both);
            }
            Line whole = Line.of(crossing.place());
            Counted outside = world.told().beside(whole, crossing, span[0], span[1]);
            BitSet others = beside(world, whole, crossing, span);
            if (gate.figure(outside).released() && world.count(others).answers() == outside.answers()) {
                figures.add(others);
            }
            return figures;
        }

        private BitSet beside(World world, Line whole, Line part, int[] span) {
            BitSet beside = new BitSet();
            for (Period period : world.periods()) {
                World.@Nullable Seen seen = world.seen(period).get(part);
                World.@Nullable Seen around = world.seen(period).get(whole);
                if (seen != null && around != null && period.week() >= span[0] && period.lastWeek() <= span[1]) {
                    beside.or(around.answers());
                    beside.andNot(seen.answers());
                }
            }
            return beside;
        }
    },
    /** A threshold of one's own, in the running week and in the one before. */
    THRESHOLDS {
        @Override
        List<BitSet> told(World world) {
            Line line = any(world, world.lines());
            List<BitSet> figures = new ArrayList<>();
            for (int week = world.running() - 1; week <= world.running(); week++) {
                Figure shown = new WeekShares(
                                world.counts(), world.told(), DisclosureGate.of(world.threshold()), world.running())
                        .share(line.place(), line.group(), week);
                if (shown.released()) {
                    figures.add(behind(world, week, line, shown));
                }
            }
            return figures;
        }
    },
    /** Alerts, their sentences, messages and webhooks, the topic of shifts: an estimate of the weeks since an onset. */
    ALERTS {
        @Override
        List<BitSet> told(World world) {
            int[] span = {span(world)[0], world.running()};
            Line line = any(world, world.lines());
            BitSet now = world.behind(line, span[0], span[1]);
            Counted counted = world.count(now);
            DisclosureGate gate = DisclosureGate.of(world.threshold());
            if (counted.answers() == 0) {
                return List.of();
            }
            double share = (double) counted.present() / counted.answers();
            Estimate told = new Estimate(.1, share, 0, 1, counted.answers(), counted.people(), 0, 0).roughly(gate);
            return gate.releases(told.people()) && tellsExactly(told, gate) ? List.of(now) : List.of();
        }

        /** Whether only one number of people who said yes fits what was told. */
        private boolean tellsExactly(Estimate told, DisclosureGate gate) {
            long fits = 0;
            for (long answers = told.answers(); answers < told.answers() + gate.threshold(); answers++) {
                for (long present = 0; present <= answers; present++) {
                    Estimate other = new Estimate(.1, (double) present / answers, 0, 1, answers, answers, 0, 0);
                    fits += other.roughly(gate).after() == told.after() ? 1 : 0;
                }
            }
            return fits == 1;
        }
    };

    /** The answers behind each figure that it shows, at a random question. */
    abstract List<BitSet> told(World world);

    /** The same through a hole: whatever is counted, where the figure alone rests on enough people. */
    List<BitSet> holed(World world) {
        int[] span = this == WEEKS || this == THRESHOLDS ? new int[] {world.running(), world.running()} : span(world);
        BitSet now = world.behind(any(world, world.lines()), span[0], span[1]);
        return world.people(now) >= world.threshold() ? List.of(now) : List.of();
    }

    private static <T> T any(World world, List<T> all) {
        return all.get(world.random().nextInt(all.size()));
    }

    private static int[] span(World world) {
        Random random = world.random();
        int weeks = world.running() - world.firstWeek() + 1;
        int from = world.firstWeek() + random.nextInt(weeks);
        return new int[] {from, from + random.nextInt(world.running() - from + 1)};
    }

    private static String dimension(Line line) {
        return line.group() == null ? "" : line.group().dimension();
    }

    /** A figure of one week is what was told of it, to the digit. */
    private static BitSet behind(World world, int week, Line line, Figure shown) {
        return world.seen(line, week)
                .filter(seen -> Optional.of(seen.told().answers()).equals(Optional.ofNullable(shown.answers())))
                .map(World.Seen::answers)
                .orElseThrow(() -> new IllegalStateException("a figure that was never told: " + line + " " + shown));
    }

    static BitSet over(World world, Line line, int from, int to) {
        return over(world, line, from, to, week -> world.seen(line, week));
    }

    /** The same where everyone is told with their parts. */
    private static BitSet together(World world, Line line, int from, int to) {
        return over(
                world,
                line,
                from,
                to,
                week -> Optional.ofNullable(world.seen(Period.ofWeek(week)).get(line)));
    }

    private static BitSet over(World world, Line line, int from, int to, IntFunction<Optional<World.Seen>> weeks) {
        BitSet over = new BitSet();
        int week = from;
        while (week <= to) {
            Period month = Period.monthOf(week);
            boolean together = month.week() == week
                    && month.lastWeek() <= to
                    && world.seen(month).containsKey(line);
            Optional<World.Seen> seen =
                    together ? Optional.ofNullable(world.seen(month).get(line)) : weeks.apply(week);
            seen.map(World.Seen::answers).ifPresent(over::or);
            week += together ? Period.MONTH : 1;
        }
        return over;
    }
}
