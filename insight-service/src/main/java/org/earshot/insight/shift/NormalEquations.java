package org.earshot.insight.shift;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;

/** One Newton step of a penalised likelihood: gradient and information, added up and then solved. */
final class NormalEquations {
    private final double[][] information;
    private final double[] gradient;

    /** Begins with what the priors say, seen from the coefficients so far. */
    NormalEquations(double[] precisions, double[] centres, double[] coefficients) {
        int size = precisions.length;
        information = new double[size][size];
        gradient = new double[size];
        for (int i = 0; i < size; i++) {
            information[i][i] = precisions[i];
            gradient[i] = -precisions[i] * (coefficients[i] - centres[i]);
        }
    }

    /**
     * Adds observations that share the values of some neighbouring terms, as those of a week share its time terms.
     *
     * @param first position of the first of these terms
     * @param weightedVariance the sum of their weights times variances
     * @param weightedResidual the sum of their weighted residuals
     */
    void addShared(int first, double[] values, double weightedVariance, double weightedResidual) {
        for (int i = 0; i < values.length; i++) {
            gradient[first + i] += weightedResidual * values[i];
            double scaled = weightedVariance * values[i];
            double[] row = information[first + i];
            for (int k = 0; k <= i; k++) {
                row[first + k] += scaled * values[k];
            }
        }
    }

    /** Adds observations for which all of these terms are 1. */
    void addLevel(int[] terms, double weightedVariance, double weightedResidual) {
        for (int term : terms) {
            gradient[term] += weightedResidual;
            for (int other : terms) {
                if (other <= term) {
                    information[term][other] += weightedVariance;
                }
            }
        }
    }

    /** Adds what the same observations say of these terms together with one that varies among them. */
    void addBetween(int[] terms, int varying, double weightedSum) {
        for (int term : terms) {
            information[Math.max(term, varying)][Math.min(term, varying)] += weightedSum;
        }
    }

    Solution solve() {
        for (int i = 0; i < information.length; i++) {
            for (int j = 0; j < i; j++) {
                information[j][i] = information[i][j];
            }
        }
        DecompositionSolver solver =
                new CholeskyDecomposition(new Array2DRowRealMatrix(information, false)).getSolver();
        return new Solution(solver, new ArrayRealVector(gradient, false));
    }

    /** The solved step, and the covariance of the coefficients at this point. */
    static final class Solution {
        private final DecompositionSolver solver;
        private final ArrayRealVector gradient;

        private Solution(DecompositionSolver solver, ArrayRealVector gradient) {
            this.solver = solver;
            this.gradient = gradient;
        }

        double[] step() {
            return solver.solve(gradient).toArray();
        }

        /** Symmetric to the last bit. */
        double[][] covariance() {
            double[][] covariance = solver.getInverse().getData();
            for (int i = 0; i < covariance.length; i++) {
                for (int j = 0; j < i; j++) {
                    covariance[j][i] = covariance[i][j];
                }
            }
            return covariance;
        }
    }
}
