package org.earshot.insight.shift;

/** Step 1, a fitted model, ready to say what is expected of one week. Its arrays are not to be written to. */
final class Fit {
    private final int week;
    private final double[] coefficients;
    private final double[][] covariance;
    private final Overdispersion overdispersion;

    /**
     * @param week that it was fitted for; what was told in it did not count
     * @param coefficients laid out as the {@link Features}
     * @param covariance of the coefficients, symmetric
     * @param overdispersion after the last pass
     */
    Fit(int week, double[] coefficients, double[][] covariance, Overdispersion overdispersion) {
        this.week = week;
        this.coefficients = coefficients;
        this.covariance = covariance;
        this.overdispersion = overdispersion;
    }

    int week() {
        return week;
    }

    double[] coefficients() {
        return coefficients;
    }

    double[][] covariance() {
        return covariance;
    }

    Overdispersion overdispersion() {
        return overdispersion;
    }

    void write(StateWriter out, Features features) {
        int[] terms = features.terms(out.layout());
        out.number(week);
        out.reals(coefficients, terms);
        for (int i = 0; i < terms.length; i++) {
            for (int j = 0; j <= i; j++) {
                out.real(covariance[terms[i]][terms[j]]);
            }
        }
        out.overdispersion(overdispersion);
    }

    static Fit read(StateReader in, Features features) {
        int[] terms = features.terms(in.layout());
        int week = in.number();
        double[] coefficients = new double[features.size()];
        double[][] covariance = new double[features.size()][features.size()];
        in.reals(coefficients, terms);
        for (int i = 0; i < terms.length; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[terms[i]][terms[j]] = in.real();
                covariance[terms[j]][terms[i]] = covariance[terms[i]][terms[j]];
            }
        }
        return new Fit(week, coefficients, covariance, in.overdispersion());
    }
}
