package org.earshot.insight.shift;

import org.hipparchus.util.FastMath;

/**
 * Adds up n log x over many x. The logarithm of a product is the sum of the logarithms, so that answers are multiplied, which costs
 * a tenth, until the product grows too large or too small for a double; only then a logarithm is taken.
 */
final class LogSum {
    /** A power may be as far from 1 as 2^500, and so may the product before it; 2^1023 is where doubles end. */
    private static final int FARTHEST = 500;

    private double sum;
    private double product = 1;

    /** Adds n log x, for n of 0 and more and a positive x. */
    void add(long n, double x) {
        if (n * (Math.abs((long) Math.getExponent(x)) + 1) > FARTHEST) {
            sum += n * FastMath.log(x);
            return;
        }
        product *= power(x, n);
        if (Math.abs(Math.getExponent(product)) > FARTHEST) {
            sum += FastMath.log(product);
            product = 1;
        }
    }

    double value() {
        return sum + FastMath.log(product);
    }

    /** By squaring. */
    private static double power(double x, long n) {
        double power = 1;
        double square = x;
        for (long left = n; left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                power *= square;
            }
            square *= square;
        }
        return power;
    }
}
