package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Strict mode, for claims in public: of all shifts claimed for one week, at most one in twenty is expected to be false, however
 * the families depend on each other (e-BH: Wang and Ramdas, "False discovery rate control with e-values", Journal of the Royal
 * Statistical Society B 84, 2022). Where nothing shifts at all, a week sees any false
 * claim with a probability of at most 5 %.
 *
 * <p>This holds for each week by itself, not for "all claims of a year", and presumes what {@link PublicEvidence} presumes. It
 * asks for far more than an alert does: an alert asks a manager to look, a claim tells the world.
 */
public final class StrictMode {
    /** The share of a week's claims that may be expected to be false. */
    public static final double FALSE_SHARE = 0.05;

    private StrictMode() {}

    /**
     * Chooses what may be claimed: the k largest, for the largest k with k times the k-th largest e-value at least K / 0.05.
     *
     * @param eValues of every claim that might be made of one week, such as "food insecurity has risen in the north"; all K of
     *     them, not only the large ones, for each makes the others dearer. {@link PublicEvidence} gives two for a family.
     * @throws IllegalArgumentException where one is negative or no number: it is no e-value
     */
    public static <C> Set<C> claims(Map<C, Double> eValues) {
        List<Double> falling = new ArrayList<>(eValues.values());
        falling.forEach(StrictMode::check);
        falling.sort(Comparator.reverseOrder());
        double enough = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= falling.size(); k++) {
            double asked = falling.size() / (FALSE_SHARE * k);
            enough = falling.get(k - 1) >= asked ? asked : enough;
        }
        double atLeast = enough;
        return eValues.entrySet().stream()
                .filter(claim -> claim.getValue() >= atLeast)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void check(double eValue) {
        if (!(eValue >= 0)) {
            throw new IllegalArgumentException("An e-value is at least 0, and " + eValue + " is not.");
        }
    }
}
