package org.earshot.insight.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * Lets a figure out when enough distinct people stand behind it. An organisation may ask for more people than the standard, or for
 * fewer, but never for fewer than {@value #LOWEST}.
 *
 * <p>It judges one figure, or the parts of one whole, by itself. Figures about needs are guarded against each other and against
 * earlier ones as well: they are sums of what {@link Lattice} tells.
 */
public final class DisclosureGate {
    /** However the organisation sets it, fewer people than this are never shown. */
    public static final int LOWEST = 5;

    private static final double CONFIDENCE = 0.95;

    /** With fewer counts that may be behind a share, told in steps of five points it may tell which they are. */
    private static final int FEW = 100;

    /** With fewer counts that may be behind a share, told in whole points it may tell which they are. */
    private static final int SOME = 1000;

    private final int threshold;

    private DisclosureGate(int threshold) {
        this.threshold = Math.max(LOWEST, threshold);
    }

    /** The gate of an organisation. */
    public static DisclosureGate of(int threshold) {
        return new DisclosureGate(threshold);
    }

    /** Fewest distinct people behind a figure that is shown. */
    public int threshold() {
        return threshold;
    }

    /** A count that many single arrivals leave as it is: rounded down to a multiple of the threshold. */
    public long roughly(long count) {
        return Math.floorDiv(count, threshold) * threshold;
    }

    /** In which steps a share of so many answers is told, so that several pairs of counts always fit it. */
    public double step(long answers) {
        long counts = roughly(answers) * threshold;
        return counts < FEW ? 0.10 : counts < SOME ? 0.05 : 0.01;
    }

    /** A share in whole steps. */
    public static double inSteps(double share, double step) {
        return Math.rint(Math.rint(share / step) * step * 100) / 100;
    }

    /** The share as it may be told by itself, or the suppressed figure. */
    public RoughFigure rough(Counted counted) {
        return !releases(counted.people()) || counted.answers() == 0
                ? RoughFigure.SUPPRESSED
                : new RoughFigure(false, inSteps(counted.share(), step(counted.answers())), roughly(counted.people()));
    }

    /** Whether a figure about so many distinct people may be shown. */
    public boolean releases(long people) {
        return people >= threshold;
    }

    /**
     * Whether what is left of a figure, when others are taken from it, is nobody or enough people.
     *
     * @param whole the figure; as many of its answers as repeat another may be repeated in what is left
     */
    public boolean isNobodyOrMany(Counted left, Counted whole) {
        return left.isNothing() || releases(left.fewestPeople(whole.repeats()));
    }

    /** The share with its 95 % interval (Wilson), or the suppressed figure. */
    public Figure figure(Counted counted) {
        if (!releases(counted.people()) || counted.answers() == 0) {
            return Figure.SUPPRESSED;
        }
        ConfidenceInterval interval =
                BinomialProportion.getWilsonScoreInterval((int) counted.answers(), counted.share(), CONFIDENCE);
        return new Figure(
                false,
                counted.share(),
                interval.getLowerBound(),
                interval.getUpperBound(),
                counted.answers(),
                counted.people());
    }

    /**
     * The figures of parts of a whole that is itself shown. Where the people of all suppressed parts together are fewer than the
     * threshold, they could be had by subtraction: then the smallest of the released parts is suppressed with them.
     *
     * @param parts that share no one; whoever belongs to none of them counts as a further part
     * @return a figure for each part, in the same order
     */
    public List<Figure> figures(Counted whole, List<Counted> parts) {
        List<Boolean> shown = new ArrayList<>(
                parts.stream().map(part -> releases(part.people())).toList());
        long stated = parts.stream().mapToLong(Counted::people).sum();
        long hidden = Math.max(0, whole.people() - stated)
                + IntStream.range(0, parts.size())
                        .filter(i -> !shown.get(i))
                        .mapToLong(i -> parts.get(i).people())
                        .sum();
        if (hidden > 0 && !releases(hidden)) {
            IntStream.range(0, parts.size())
                    .filter(shown::get)
                    .boxed()
                    .min(Comparator.comparingLong(i -> parts.get(i).people()))
                    .ifPresent(smallest -> shown.set(smallest, false));
        }
        return IntStream.range(0, parts.size())
                .mapToObj(i -> shown.get(i) ? figure(parts.get(i)) : Figure.SUPPRESSED)
                .toList();
    }
}
