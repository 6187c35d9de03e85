package org.earshot.insight.shift;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;

/** One Newton step of a penalised likelihood: gradient and information, added up row by row, then solved. */
final class NormalEquations {
    private final double[][] information;
    private final double[] gradient;
    private final int[] used;

    /** Begins with what the priors say, seen from the coefficients so far. */
    NormalEquations(double[] precisions, double[] centres, double[] coefficients) {
        int size = precisions.length;
        information = new double[size][size];
        gradient = new double[size];
        used = new int[size];
        for (int i = 0; i < size; i++) {
            information[i][i] = precisions[i];
            gradient[i] = -precisions[i] * (coefficients[i] - centres[i]);
        }
    }

    /** Adds one observation with terms x: its information (weight times variance) and its weighted residual. */
    void add(double[] x, double weightedVariance, double weightedResidual) {
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] == 0) {
                continue;
            }
            used[count++] = i;
            gradient[i] += weightedResidual * x[i];
            double scaled = weightedVariance * x[i];
            double[] row = information[i];
            for (int k = 0; k < count; k++) {
                row[used[k]] += scaled * x[used[k]];
            }
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

        double[][] covariance() {
            return solver.getInverse().getData();
        }
    }
}
