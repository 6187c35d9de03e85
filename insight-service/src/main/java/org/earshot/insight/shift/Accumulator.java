package org.earshot.insight.shift;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Step 5: evidence of one direction added up since nobody knows when (Shiryaev-Roberts): R_d becomes L_d (1 + R_d), and
 * M = 1/2 mean_d R_d(everyone) + 1/2 mean over watched groups of mean_d R_d(group).
 *
 * <p>A group, once watched, stays so: weights then only ever fall, and E[M] still grows by at most 1 a week.
 */
final class Accumulator {
    private final double[][] ratios;
    private final BitSet watchedGroups = new BitSet();

    Accumulator(int parts) {
        ratios = new double[parts][Evidence.sizes()];
    }

    Accumulator(Accumulator other) {
        ratios = new double[other.ratios.length][];
        for (int part = 0; part < ratios.length; part++) {
            ratios[part] = other.ratios[part].clone();
        }
        watchedGroups.or(other.watchedGroups);
    }

    /** Takes in a week's L of a part; 0 is everyone. A part without answers is left as it was. */
    void add(int part, double[] evidence) {
        for (int size = 0; size < evidence.length; size++) {
            ratios[part][size] = evidence[size] * (1 + ratios[part][size]);
        }
    }

    /** Lets a group count from now on. */
    void watch(int group) {
        watchedGroups.set(group);
    }

    boolean watches(int group) {
        return watchedGroups.get(group);
    }

    /** M. */
    double level() {
        double level = share(0);
        for (int group = watchedGroups.nextSetBit(0); group >= 0; group = watchedGroups.nextSetBit(group + 1)) {
            level += share(group);
        }
        return level;
    }

    /** The part that contributes most to M. */
    int leadingPart() {
        int leading = 0;
        for (int group = watchedGroups.nextSetBit(0); group >= 0; group = watchedGroups.nextSetBit(group + 1)) {
            leading = share(group) > share(leading) ? group : leading;
        }
        return leading;
    }

    /** After an alert the search begins anew. */
    void reset() {
        for (double[] part : ratios) {
            Arrays.fill(part, 0);
        }
    }

    private double share(int part) {
        int groups = watchedGroups.cardinality();
        double mean = mean(ratios[part]);
        if (groups == 0) {
            return mean;
        }
        return part == 0 ? mean / 2 : mean / 2 / groups;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    void write(StateWriter out) {
        for (int part : out.layout().positions()) {
            for (double ratio : ratios[part]) {
                out.real(ratio);
            }
        }
    }

    void read(StateReader in) {
        for (int part : in.layout().positions()) {
            for (int size = 0; size < ratios[part].length; size++) {
                ratios[part][size] = in.real();
            }
        }
    }
}
