package org.earshot.insight.equity;

import java.util.List;
import org.hipparchus.util.FastMath;

/**
 * The difference of two groups within strata, pooled: what is left of a gap when like is compared with like (Greenland and Robins,
 * Biometrics 1985, 41:55, with the variance of Sato, Biometrics 1989, 45:1323).
 */
final class MantelHaenszel {
    private static final double Z = 1.959964;

    private MantelHaenszel() {}

    /**
     * Two groups in one stratum.
     *
     * @param present of the group, how many say so
     * @param answers of the group
     * @param otherPresent of the others
     * @param otherAnswers of the others
     */
    record Stratum(double present, double answers, double otherPresent, double otherAnswers) {
        double all() {
            return answers + otherAnswers;
        }

        double weight() {
            return answers * otherAnswers / all();
        }

        double difference() {
            return present / answers - otherPresent / otherAnswers;
        }

        private double p() {
            return (answers * answers * otherPresent
                            - otherAnswers * otherAnswers * present
                            + answers * otherAnswers * (otherAnswers - answers) / 2)
                    / (all() * all());
        }

        private double q() {
            return (present * (otherAnswers - otherPresent) + otherPresent * (answers - present)) / (2 * all());
        }
    }

    /** The pooled difference with its 95 % interval. Every stratum holds answers of both. */
    static Difference of(List<Stratum> strata) {
        double weight = strata.stream().mapToDouble(Stratum::weight).sum();
        double pooled = strata.stream()
                        .mapToDouble(stratum -> stratum.weight() * stratum.difference())
                        .sum()
                / weight;
        double variance = (pooled * strata.stream().mapToDouble(Stratum::p).sum()
                        + strata.stream().mapToDouble(Stratum::q).sum())
                / (weight * weight);
        double width = Z * FastMath.sqrt(FastMath.max(0, variance));
        return new Difference(pooled, pooled - width, pooled + width);
    }
}
