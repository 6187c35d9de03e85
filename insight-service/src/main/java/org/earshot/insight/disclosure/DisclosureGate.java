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
 * <p>Not guarded against yet: subtracting one released place or week from another that contains it.
 */
public final class DisclosureGate {
    /** However the organisation sets it, fewer people than this are never shown. */
    public static final int LOWEST = 5;

    private static final double CONFIDENCE = 0.95;

    private final int threshold;

    private DisclosureGate(int threshold) {
        this.threshold = Math.max(LOWEST, threshold);
    }

    /** The gate of an organisation. */
    public static DisclosureGate of(int threshold) {
        return new DisclosureGate(threshold);
    }

    /** Whether a figure about so many distinct people may be shown. */
    public boolean releases(long people) {
        return people >= threshold;
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
