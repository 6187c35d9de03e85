package org.earshot.insight.shift;

/** The two products that the fit needs so often that a library's copies of arrays would be most of the work. */
final class Vectors {
    private Vectors() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The variance a' C a, never below 0 whatever the rounding. */
    static double quadratic(double[] a, double[][] c) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] == 0 ? 0 : a[i] * dot(a, c[i]);
        }
        return Math.max(0, sum);
    }
}
