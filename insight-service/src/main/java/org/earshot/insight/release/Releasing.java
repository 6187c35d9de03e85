package org.earshot.insight.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Place;
import org.earshot.insight.release.ReleaseStore.Repeated;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * Tells what may be told anew of a need, after its counts moved or a week closed. What was told before decides, so it is looked up
 * and replaced in one transaction that nobody else writes in.
 */
@ApplicationScoped
public class Releasing {
    private static final Tellings NONE = new Tellings(Map.of());
    private static final long NEVER = Long.MAX_VALUE;

    /** Another number for another set of lines: what was looked at for fewer is looked at again. */
    private static final long LINES = 1L << 32;

    private final ReleaseStore store;
    private final Shapes shapes = new Shapes();

    public Releasing(ReleaseStore store) {
        this.store = store;
    }

    /** Tells whatever may be told by now. */
    public Told tell(
            UUID organizationId, String need, List<CellCount> counts, int fromWeek, int running, int threshold) {
        return tell(organizationId, need, counts, fromWeek, running, threshold, print -> false)
                .told();
    }

    /**
     * Tells, and returns what is now told of the need: all of the last closed week and the running one, and of weeks that moved.
     *
     * @param counts all that is counted of the need from {@code fromWeek} on
     * @param fromWeek a week with which four begin
     * @param running the running week
     * @param arriving whether more answers are expected of weeks that are over, of which answers came that are not told; given a
     *     fingerprint of what is counted of these weeks
     */
    public Telling tell(
            UUID organizationId,
            String need,
            List<CellCount> counts,
            int fromWeek,
            int running,
            int threshold,
            LongPredicate arriving) {
        Map<Integer, List<CellCount>> byWeek =
                counts.stream().collect(Collectors.groupingBy(CellCount::week, TreeMap::new, Collectors.toList()));
        Moved all = moved(organizationId, need, byWeek, fromWeek, running, threshold);
        boolean waiting = !all.late.isEmpty()
                && arriving.test(all.late.stream()
                        .mapToLong(week -> all.prints.getOrDefault(week, 0L))
                        .sum());
        Map<Integer, Long> moved = waiting ? all.ofRunning(running) : all.prints;
        TreeSet<Period> months = new TreeSet<>();
        moved.keySet().forEach(week -> months.add(Period.monthOf(week)));
        int from = months.isEmpty()
                ? running - 1
                : Math.min(running - 1, months.first().week());
        Step step = new Step(
                shapes,
                organizationId,
                byWeek,
                running,
                threshold,
                store.told(organizationId, need, from),
                store.tellings(organizationId, need, from));
        Held held = moved.containsKey(running) ? store.held(organizationId, need, running) : Held.NOTHING;
        step.held = held;
        for (Period month : months) {
            step.tell(
                    month,
                    moved.keySet(),
                    () -> store.identified(organizationId, need, month.week(), month.lastWeek()));
        }
        step.changed.forEach(period -> store.tell(
                organizationId,
                need,
                period,
                step.told.in(period),
                step.tellings(period).all()));
        if (!moved.isEmpty()) {
            store.look(organizationId, need, moved);
            if (!step.held.equals(held)) {
                store.hold(organizationId, need, running, step.held);
            }
        }
        return new Telling(step.told, waiting);
    }

    /** Weeks whose counts are others than when they were looked at, or that have closed since. */
    private Moved moved(
            UUID organizationId,
            String need,
            Map<Integer, List<CellCount>> byWeek,
            int fromWeek,
            int running,
            int threshold) {
        Map<Integer, Long> looked = store.looked(organizationId, need, fromWeek);
        Moved moved = new Moved(new TreeMap<>(), new TreeSet<>());
        Set<Integer> weeks = new TreeSet<>(byWeek.keySet());
        weeks.addAll(looked.keySet());
        IdentityHashMap<CellKey, Long> cells = new IdentityHashMap<>();
        for (int week : weeks) {
            long print = LINES + threshold * 4L;
            for (CellCount count : byWeek.getOrDefault(week, List.of())) {
                print += fingerprint(cells.computeIfAbsent(count.cell(), Releasing::fingerprint), count.counts());
            }
            moved.look(week, running, print, looked.get(week));
        }
        return moved;
    }

    /**
     * Weeks that are to be told.
     *
     * @param prints what is counted of each now, as a fingerprint
     * @param late those that were over already when somebody answered, or withdrew
     */
    private record Moved(Map<Integer, Long> prints, Set<Integer> late) {
        private static final int CLOSED = 1;
        private static final int MONTH_CLOSED = 3;

        void look(int week, int running, long counted, @Nullable Long before) {
            int closed = Period.monthOf(week).lastWeek() < running ? MONTH_CLOSED : week < running ? CLOSED : 0;
            long print = counted + closed;
            if (before == null || before != print) {
                prints.put(week, print);
            }
            boolean onlyClosed = before != null && before >= counted && before <= print;
            if (closed > 0 && !onlyClosed) {
                late.add(week);
            }
        }

        Map<Integer, Long> ofRunning(int running) {
            Long print = prints.get(running);
            return print == null ? Map.of() : Map.of(running, print);
        }
    }

    private static long fingerprint(CellKey cell) {
        UUID id = cell.id();
        return id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 17);
    }

    private static long fingerprint(long cell, BucketCounts counts) {
        long mixed = cell + counts.asked() * 0x9E3779B97F4A7C15L + counts.present() * 0xC2B2AE3D27D4EB4FL;
        return (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    }

    /**
     * What came of it.
     *
     * @param waiting whether weeks that are over were left as they were told
     */
    public record Telling(Told told, boolean waiting) {}

    /** One telling; what it tells of a period counts for the next. */
    private static final class Step {
        private final Shapes shapes;
        private final UUID organizationId;
        private final Map<Integer, List<CellCount>> counts;
        private final int running;
        private final int threshold;
        private final Set<Period> changed = new TreeSet<>();
        private final Map<Period, Tellings> tellings = new HashMap<>();
        private Held held = Held.NOTHING;
        private Told told;

        Step(
                Shapes shapes,
                UUID organizationId,
                Map<Integer, List<CellCount>> counts,
                int running,
                int threshold,
                Told told,
                Map<Period, Map<Integer, Map<Line, Counted>>> tellings) {
            this.shapes = shapes;
            this.organizationId = organizationId;
            this.counts = counts;
            this.running = running;
            this.threshold = threshold;
            this.told = told;
            tellings.forEach((period, numbered) -> this.tellings.put(period, new Tellings(numbered)));
        }

        void tell(Period month, Set<Integer> moved, Supplier<List<Repeated>> identified) {
            if (month.lastWeek() < running || month.ofWeeks().stream().anyMatch(week -> isOver(week, moved))) {
                tellOver(month, moved, identified.get());
            }
            month.ofWeeks().stream()
                    .filter(week -> week.week() >= running && moved.contains(week.week()))
                    .forEach(this::tellRunning);
        }

        private boolean isOver(Period week, Set<Integer> moved) {
            return week.week() < running && moved.contains(week.week());
        }

        /** The weeks of a month that moved and are over, and all four together when they are. */
        private void tellOver(Period month, Set<Integer> moved, List<Repeated> identified) {
            Map<Period, Table> weeks = new TreeMap<>();
            month.ofWeeks().forEach(week -> weeks.put(week, Table.ofWeek(shapes, organizationId, counted(week))));
            Table together = Table.ofMonth(shapes, organizationId, counted(month), identified);
            Months months = new Months(month, weeks, together, threshold);
            weeks.forEach((week, table) -> {
                if (isOver(week, moved)) {
                    tell(week, table, line -> months.mayTell(week, line, told) ? 0 : NEVER);
                }
            });
            if (month.lastWeek() < running) {
                tell(month, together, line -> months.mayTell(line, told) ? 0 : NEVER);
            }
        }

        private void tellRunning(Period week) {
            Period soFar = Period.soFar(week.week());
            Running.State before = new Running.State(
                    told.in(soFar).values().stream().findFirst(), told.in(week), tellings(week), held);
            Running.State now = new Running(shapes, organizationId, threshold)
                    .next(before, counts.getOrDefault(week.week(), List.of()));
            held = now.held();
            if (now.tellings().last() > before.tellings().last()) {
                keep(
                        soFar,
                        now.everyone()
                                .map(everyone -> Map.of(everyone(), everyone))
                                .orElse(Map.of()));
                keep(week, now.parts());
                tellings.put(week, now.tellings());
                changed.add(week);
            }
        }

        private void tell(Period period, Table table, ToLongFunction<Line> enough) {
            Map<Line, Counted> before = new HashMap<>(told.in(period));
            before.putAll(period.weeks() == 1 ? told.in(Period.soFar(period.week())) : Map.of());
            Map<Line, Counted> now = table.tell(threshold, before, tellings(period), enough);
            if (!now.equals(before)) {
                changed.add(period);
                tellings.put(period, tellings(period).and(table.exact(now)));
            }
            keep(period, now);
            if (period.weeks() == 1) {
                keep(Period.soFar(period.week()), Map.of());
            }
        }

        private void keep(Period period, Map<Line, Counted> now) {
            if (!now.equals(told.in(period))) {
                changed.add(period);
                told = told.with(period, now);
            }
        }

        private Line everyone() {
            return Line.of(Place.organization(organizationId));
        }

        Tellings tellings(Period period) {
            return tellings.getOrDefault(period, NONE);
        }

        private List<CellCount> counted(Period period) {
            return period.ofWeeks().stream()
                    .flatMap(week -> counts.getOrDefault(week.week(), List.of()).stream())
                    .toList();
        }
    }
}
