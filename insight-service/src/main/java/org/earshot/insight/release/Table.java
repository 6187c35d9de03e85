package org.earshot.insight.release;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Lattice;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.release.ReleaseStore.Repeated;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.jspecify.annotations.Nullable;

/** All lines of one need and period, as they are counted. */
final class Table {
    private final Map<CellKey, BucketCounts> counts = new LinkedHashMap<>();
    private final Shape shape;
    private final Map<Line, Long> repeats;

    private Table(
            Shapes shapes, UUID organizationId, List<CellCount> counted, List<Repeated> identified, boolean crossed) {
        counted.forEach(count -> counts.merge(count.cell(), count.counts(), BucketCounts::plus));
        this.shape = shapes.of(new Shape.Of(organizationId, crossed, counts.keySet()));
        this.repeats = identified.isEmpty() ? Map.of() : repeats(identified);
    }

    /** A week: everyone counts once. */
    static Table ofWeek(Shapes shapes, UUID organizationId, List<CellCount> counted) {
        return new Table(shapes, organizationId, counted, List.of(), false);
    }

    /**
     * Four weeks, with the people of two groups at once: of a week they are too few to be told.
     *
     * @param identified answers of people who can be told apart, where somebody may have answered twice
     */
    static Table ofMonth(Shapes shapes, UUID organizationId, List<CellCount> counted, List<Repeated> identified) {
        return new Table(shapes, organizationId, counted, identified, true);
    }

    private Map<Line, Long> repeats(List<Repeated> identified) {
        Map<UUID, CellKey> byId = new HashMap<>();
        shape.cells().forEach(cell -> byId.put(cell.id(), cell));
        Map<Line, Set<UUID>> people = new HashMap<>();
        Map<Line, Long> repeated = new HashMap<>();
        for (Repeated answer : identified) {
            CellKey cell = byId.get(answer.cellId());
            for (Line line : cell == null ? List.<Line>of() : shape.linesOf(cell)) {
                boolean first =
                        people.computeIfAbsent(line, any -> new HashSet<>()).add(answer.participantId());
                repeated.merge(line, first ? 0L : 1L, Long::sum);
            }
        }
        return repeated;
    }

    /**
     * What to tell of it.
     *
     * @param before what was told
     * @param tellings earlier ones of the period
     * @param enough people who must have changed a line before it moves
     */
    Map<Line, Counted> tell(int threshold, Map<Line, Counted> before, Tellings tellings, ToLongFunction<Line> enough) {
        List<List<Line>> named = shape.named();
        return tell(
                threshold,
                before,
                named,
                named.stream()
                        .map(same -> new Lattice.Node(
                                known(same, before),
                                now(same.get(0)),
                                same.stream().mapToLong(enough).max().orElse(0),
                                exact(same, tellings),
                                tellings.without(same)))
                        .toList());
    }

    /** What to tell of one line, while all others stand as they were told. */
    Map<Line, Counted> tellOnly(Line line, int threshold, Map<Line, Counted> before, Tellings tellings) {
        Counted change = now(line).minus(before.getOrDefault(line, Counted.NONE));
        if (!DisclosureGate.of(threshold).isNobodyOrMany(change, now(line))) {
            return before;
        }
        List<List<Line>> named = shape.named();
        Map<Line, Counted> telling = tell(
                threshold,
                before,
                named,
                named.stream()
                        .map(same -> {
                            Counted stands = same.contains(line) ? before.get(line) : known(same, before);
                            Counted now = same.contains(line) ? now(line) : stands == null ? Counted.NONE : stands;
                            return new Lattice.Node(stands, now, 0, exact(same, tellings), tellings.without(same));
                        })
                        .toList());
        Map<Line, Counted> told = new HashMap<>(before);
        told.remove(line);
        Optional.ofNullable(telling.get(line)).ifPresent(moved -> told.put(line, moved));
        return told;
    }

    private Map<Line, Counted> tell(
            int threshold, Map<Line, Counted> before, List<List<Line>> named, List<Lattice.Node> nodes) {
        TableSums sums = shape.sums();
        List<@Nullable Counted> told = new Lattice(threshold, nodes, sums.all(), sums.covers()).tell();
        Map<Line, Counted> telling = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            Counted now = told.get(i);
            for (Line line : named.get(i)) {
                Counted stood = before.get(line);
                boolean moved = !Objects.equals(now, nodes.get(i).told());
                Counted standing = moved ? now : stood;
                if (standing != null) {
                    telling.put(line, standing);
                }
            }
        }
        return telling;
    }

    private static @Nullable Counted known(List<Line> same, Map<Line, Counted> before) {
        return same.stream()
                .map(before::get)
                .filter(told -> told != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether a figure that was told of a whole leaves nobody or many, when told parts of it are taken from it. */
    boolean mayStandBeside(Line whole, Counted told, int threshold, Map<Line, Counted> parts) {
        DisclosureGate gate = DisclosureGate.of(threshold);
        int figure = shape.figure(whole);
        List<List<Line>> named = shape.named();
        return shape.sums().all().stream().filter(sum -> sum.whole() == figure).allMatch(sum -> {
            Counted left = told;
            for (int part : sum.parts()) {
                Counted known = known(named.get(part), parts);
                left = known == null ? left : left.minus(known);
            }
            return gate.isNobodyOrMany(left, told);
        });
    }

    private static SortedMap<Integer, Counted> exact(List<Line> same, Tellings tellings) {
        SortedMap<Integer, Counted> exact = new TreeMap<>();
        same.forEach(line -> exact.putAll(tellings.of(line)));
        return exact;
    }

    /** Each line that somebody is in: as it is told where that is just as it is counted, else untold. */
    Map<Line, Counted> exact(Map<Line, Counted> told) {
        Map<Line, Counted> exact = new HashMap<>();
        shape.lines().keySet().forEach(line -> {
            Counted counted = now(line);
            if (counted.answers() > 0) {
                exact.put(line, counted.equals(told.get(line)) ? counted : Tellings.UNTOLD);
            }
        });
        return exact;
    }

    Counted now(Line line) {
        BitSet of = shape.set(line);
        long answers = 0;
        long present = 0;
        for (int i = of.nextSetBit(0); i >= 0; i = of.nextSetBit(i + 1)) {
            BucketCounts count = counts.getOrDefault(shape.cells().get(i), BucketCounts.NONE);
            answers += count.asked();
            present += count.present();
        }
        return new Counted(present, answers, answers - repeats.getOrDefault(line, 0L));
    }
}
