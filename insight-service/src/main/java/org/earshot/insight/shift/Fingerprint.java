package org.earshot.insight.shift;

import java.util.Map;

/**
 * Tells two pasts apart: 64 bits into which values are mixed one after the other, so that two that differ anywhere agree by chance
 * only once in 10^19 times. The mixing step is the finaliser of SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom
 * number generators", OOPSLA 2014). No secret: not meant against someone who wants two pasts to agree.
 */
final class Fingerprint {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    static long add(long print, long value) {
        long z = (print ^ value) + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** What one cell told in a week. Multiplying by an odd number loses no bit; so the values are mixed once, not each. */
    static long add(long print, int cell, Tally tally) {
        long told = cell;
        told = told * GOLDEN + tally.asked();
        told = told * GOLDEN + tally.present();
        told = told * GOLDEN + tally.people();
        told = told * GOLDEN + Double.doubleToLongBits(tally.amount());
        told = told * GOLDEN + Double.doubleToLongBits(tally.squares());
        return add(print, told);
    }

    /** The same in whatever order the map lists its entries. */
    static long add(long print, Map<String, String> groups) {
        long sum = 0;
        for (Map.Entry<String, String> entry : groups.entrySet()) {
            sum += add(add(GOLDEN, entry.getKey()), entry.getValue());
        }
        return add(print, sum);
    }

    private static long add(long print, String text) {
        long mixed = add(print, text.length());
        for (int i = 0; i < text.length(); i++) {
            mixed = add(mixed, text.charAt(i));
        }
        return mixed;
    }
}
