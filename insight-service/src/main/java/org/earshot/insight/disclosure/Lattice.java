package org.earshot.insight.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which figures of one table are told anew, so that nobody can be found by subtracting one figure from another: not a part
 * from its whole, not the parts from each other, not today's figure from yesterday's.
 *
 * <p>A figure that was told stands until at least {@code threshold} people have changed what it says. Within every sum (a place and
 * its sites, everyone and the groups of a dimension), what the told parts leave of the told whole rests on nobody or on that many
 * people, and so does what changed of it since each earlier telling; where it would not, the smallest part that was about to move waits. A
 * part never moves ahead of its whole. This is the complementary suppression of statistical tables (Willenborg and de Waal,
 * "Elements of Statistical Disclosure Control", 2001, chapter 4), over values and over their changes alike.
 */
public final class Lattice {
    private final DisclosureGate gate;
    private final List<Node> nodes;
    private final List<Sum> sums;
    private final List<Cover> covers;

    /** A table; figures are named by their position in it. */
    public Lattice(int threshold, List<Node> nodes, List<Sum> sums, List<Cover> covers) {
        this.gate = DisclosureGate.of(threshold);
        this.nodes = List.copyOf(nodes);
        this.sums = List.copyOf(sums);
        this.covers = List.copyOf(covers);
    }

    /**
     * A figure. Two figures about the same people must be one.
     *
     * @param told as it was told last; null = hidden
     * @param now as it is counted
     * @param enough people who must have changed it before it moves, where that is more than the threshold
     * @param exact what it was at earlier tellings, by their number, where it was told as it was counted then
     * @param nobody the earlier tellings at which nobody was in it
     */
    public record Node(
            @Nullable Counted told, Counted now, long enough, SortedMap<Integer, Counted> exact, Set<Integer> nobody) {
        /** A figure without a past other than what was told last. */
        public Node(@Nullable Counted told, Counted now, long enough) {
            this(told, now, enough, Collections.emptySortedMap(), Set.of());
        }

        Counted known() {
            return told == null ? Counted.NONE : told;
        }

        /** What can be known of its change since a telling, when it is known as so much now. */
        Counted movedSince(int telling, Counted known) {
            SortedMap<Integer, Counted> since = exact.tailMap(telling);
            return nobody.contains(telling)
                    ? known
                    : since.isEmpty()
                            ? Counted.NONE
                            : known.minus(since.values().iterator().next());
        }

        Counted change() {
            return now.minus(known());
        }
    }

    /**
     * A figure that is the sum of others and, perhaps, of something that no figure tells.
     *
     * @param parts that share no answer
     */
    public record Sum(int whole, List<Integer> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Figures that hold all of another one together, and share no answer but with it.
     *
     * @param inside the other one
     */
    public record Cover(List<Integer> parts, int inside) {
        public Cover {
            parts = List.copyOf(parts);
        }
    }

    /** The figures to be told, in the order of the nodes; null = hidden. The same table always gives the same. */
    public List<@Nullable Counted> tell() {
        boolean[] moving = new boolean[nodes.size()];
        for (int i = 0; i < moving.length; i++) {
            Node node = nodes.get(i);
            long people = node.change().fewestPeople(node.now.repeats());
            moving[i] = gate.releases(people) && people >= node.enough;
        }
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (Sum sum : sums) {
                settled &= settle(sum, moving);
            }
            for (Cover cover : covers) {
                settled &= settle(cover, moving);
            }
        }
        return IntStream.range(0, moving.length)
                .mapToObj(i -> told(i, moving))
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    /** Holds back what would tell too much; false when something was held. */
    private boolean settle(Sum sum, boolean[] moving) {
        boolean anyPart = sum.parts.stream().anyMatch(part -> moving[part]);
        if (!anyPart && !moving[sum.whole]) {
            return true;
        }
        if (!isTruth(sum.whole, moving)) {
            sum.parts.forEach(part -> moving[part] = false);
            return !anyPart;
        }
        if (isSafe(sum, moving)) {
            return true;
        }
        moving[smallestMoving(sum.parts, moving).orElse(sum.whole)] = false;
        return false;
    }

    private boolean settle(Cover cover, boolean[] moving) {
        List<Integer> all = new ArrayList<>(cover.parts);
        all.add(cover.inside);
        Optional<Integer> smallest = smallestMoving(all, moving);
        if (smallest.isEmpty() || !all.stream().allMatch(figure -> isTruth(figure, moving))) {
            return true;
        }
        Counted inside = nodes.get(cover.inside).now;
        Counted together = cover.parts.stream().map(part -> nodes.get(part).now).reduce(Counted.NONE, Counted::plus);
        if (gate.isNobodyOrMany(together.minus(inside), together)) {
            return true;
        }
        moving[smallest.get()] = false;
        return false;
    }

    private Optional<Integer> smallestMoving(List<Integer> figures, boolean[] moving) {
        return figures.stream()
                .filter(figure -> moving[figure])
                .min(Comparator.comparingLong(
                                (Integer figure) -> nodes.get(figure).now.people())
                        .thenComparing(figure -> figure));
    }

    private boolean isSafe(Sum sum, boolean[] moving) {
        Node whole = nodes.get(sum.whole);
        Counted left = whole.now;
        Counted untold = whole.now;
        List<Integer> hidden = new ArrayList<>();
        for (int part : sum.parts) {
            Counted known = known(part, moving);
            left = left.minus(known);
            untold = untold.minus(nodes.get(part).now);
            if (!nodes.get(part).now.minus(known).isNothing()) {
                hidden.add(part);
            }
        }
        // A single hidden part is known by subtraction: whatever it was hidden for elsewhere would be known too.
        boolean oneIsKnown = hidden.size() == 1 && untold.isNothing();
        return !oneIsKnown
                && gate.isNobodyOrMany(left, whole.now)
                && whole.exact.entrySet().stream()
                        .allMatch(telling -> isSafeSince(telling.getKey(), telling.getValue(), sum, moving));
    }

    /** Whether those who changed the whole since an earlier telling, without those who changed told parts, are nobody or many. */
    private boolean isSafeSince(int telling, Counted then, Sum sum, boolean[] moving) {
        Node whole = nodes.get(sum.whole);
        Counted left = whole.now.minus(then);
        for (int part : sum.parts) {
            left = left.minus(nodes.get(part).movedSince(telling, known(part, moving)));
        }
        return gate.isNobodyOrMany(left, whole.now);
    }

    private boolean isTruth(int node, boolean[] moving) {
        return moving[node]
                ? told(node, moving) != null
                : nodes.get(node).change().isNothing();
    }

    private Counted known(int node, boolean[] moving) {
        Counted told = told(node, moving);
        return told == null ? Counted.NONE : told;
    }

    /** What moves below the threshold is hidden from then on. */
    private @Nullable Counted told(int node, boolean[] moving) {
        Node it = nodes.get(node);
        return !moving[node] ? it.told : gate.releases(it.now.people()) ? it.now : null;
    }
}
