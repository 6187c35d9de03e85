package org.earshot.insight.shift;

import java.util.Arrays;
import java.util.SortedSet;

/** The products of L since each of the last 52 weeks, and their mean; see {@link PublicEvidence}. */
final class OnsetMixture {
    static final int ONSETS = 52;

    /** Enough for any claim, and far from overflow; less than the true product keeps an e-value one. */
    private static final double LARGEST = 1e150;

    private final double[][][] products;

    OnsetMixture(int parts) {
        products = new double[parts][Evidence.sizes()][ONSETS];
    }

    /** The oldest onset makes room for the new week, of which nothing is known yet. */
    void nextWeek() {
        for (double[][] part : products) {
            for (double[] since : part) {
                System.arraycopy(since, 1, since, 0, ONSETS - 1);
                since[ONSETS - 1] = 1;
            }
        }
    }

    /** Takes in the week's L of a part. */
    void add(int part, double[] evidence) {
        for (int size = 0; size < evidence.length; size++) {
            double[] since = products[part][size];
            for (int onset = 0; onset < ONSETS; onset++) {
                since[onset] = Math.min(LARGEST, since[onset] * evidence[size]);
            }
        }
    }

    /** 1/2 of everyone and 1/2 mean of the watched groups; all of everyone where no group is watched. */
    double eValue(SortedSet<Integer> watchedGroups) {
        double everyone = mean(0);
        if (watchedGroups.isEmpty()) {
            return everyone;
        }
        double groups = watchedGroups.stream().mapToDouble(this::mean).sum();
        return everyone / 2 + groups / 2 / watchedGroups.size();
    }

    private double mean(int part) {
        return Arrays.stream(products[part])
                .mapToDouble(since -> Arrays.stream(since).sum() / ONSETS)
                .average()
                .orElseThrow();
    }
}
