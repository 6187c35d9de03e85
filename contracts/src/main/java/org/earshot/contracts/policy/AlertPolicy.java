package org.earshot.contracts.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.contracts.value.Complete;

/**
 * How to alert.
 *
 * @param falseAlarmWeeks mean weeks to a false alert of one need at one place and in one direction that are accepted, 13 to
 *     1040; 104 (two years) when left out. With more families than that watched together, their number stands in its place
 * @param unwatchedNeeds codes of needs that raise no alert; they are counted and shown all the same
 * @param unwatchedDimensions dimensions that the detector leaves out, {@code program} and {@code site} among them
 * @param thresholds fixed lines of one's own, at most one for each need, place and group
 * @param strict whether to say of each closed week what may be claimed in public; only in an organisation's policy
 */
public record AlertPolicy(
        Double falseAlarmWeeks,
        List<String> unwatchedNeeds,
        List<String> unwatchedDimensions,
        List<OwnThreshold> thresholds,
        boolean strict) {
    /** Two years. */
    public static final double STANDARD_WEEKS = 104;

    /** A quarter. */
    public static final double FEWEST_WEEKS = 13;

    /** Twenty years. */
    public static final double MOST_WEEKS = 1040;

    /** What holds where nobody has decided otherwise. */
    public static final AlertPolicy STANDARD = new AlertPolicy(STANDARD_WEEKS, List.of(), List.of(), List.of(), false);

    private static final int MOST_ITEMS = 200;

    public AlertPolicy {
        falseAlarmWeeks = falseAlarmWeeks == null ? Double.valueOf(STANDARD_WEEKS) : falseAlarmWeeks;
        if (!(falseAlarmWeeks >= FEWEST_WEEKS && falseAlarmWeeks <= MOST_WEEKS)) {
            throw new IllegalArgumentException("falseAlarmWeeks must be 13 to 1040 weeks");
        }
        unwatchedNeeds = codes(unwatchedNeeds, "unwatchedNeeds");
        unwatchedDimensions = codes(unwatchedDimensions, "unwatchedDimensions");
        thresholds = Complete.items(thresholds, "thresholds");
        checkThresholds(thresholds);
    }

    /** The same with another budget. */
    public AlertPolicy withBudget(double weeks) {
        return new AlertPolicy(weeks, unwatchedNeeds, unwatchedDimensions, thresholds, strict);
    }

    /** The same with other thresholds. */
    public AlertPolicy withThresholds(List<OwnThreshold> others) {
        return new AlertPolicy(falseAlarmWeeks, unwatchedNeeds, unwatchedDimensions, others, strict);
    }

    private static List<String> codes(List<String> codes, String name) {
        Set<String> sorted = new TreeSet<>();
        for (String code : Complete.items(codes, name)) {
            sorted.add(OwnThreshold.code(code, "an item of " + name));
        }
        if (sorted.size() > MOST_ITEMS) {
            throw new IllegalArgumentException(name + " must have at most " + MOST_ITEMS + " items");
        }
        return List.copyOf(sorted);
    }

    private static void checkThresholds(List<OwnThreshold> thresholds) {
        if (thresholds.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("thresholds must have at most " + MOST_ITEMS + " items");
        }
        Set<String> about = new HashSet<>();
        for (OwnThreshold threshold : thresholds) {
            if (!about.add(threshold.about())) {
                throw new IllegalArgumentException("thresholds has two for the same need, place and group ("
                        + threshold.need() + "); leave one of them out");
            }
        }
    }
}
