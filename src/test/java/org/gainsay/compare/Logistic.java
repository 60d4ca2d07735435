package org.gainsay.compare;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with a penalty on the squares of the weights, by Newton's method. See T. Hastie, R. Tibshirani and J. Friedman, The Elements of
 * Statistical Learning, 2nd edition, sections 4.4.1 and 18.3.2.
 */
final class Logistic {
    private static final int STEPS = 30;
    private static final double STILL = 1e-10;

    /**
     * What was observed once.
     *
     * @param measures what may explain it
     * @param holds what is to be explained
     * @param weight how much it counts
     */
    record Case(double[] measures, boolean holds, double weight) {}

    /** The weight of each measure, and last what is added to all of them: together the logarithm of the odds. */
    private final double[] weights;

    private Logistic(double[] weights) {
        this.weights = weights;
    }

    /**
     * Fits weights to cases.
     *
     * @param scale the standard deviation of each measure, by which its penalty is scaled
     * @param freedom how little large weights are punished; the reciprocal of the penalty
     */
    static Logistic fit(List<Case> cases, double[] scale, double freedom) {
        int size = scale.length + 1;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size];
            double[][] curvature = new double[size][size];
            for (Case each : cases) {
                add(each, weights, gradient, curvature);
            }
            for (int at = 0; at + 1 < size; at++) {
                double penalty = scale[at] * scale[at] / freedom;
                gradient[at] += penalty * weights[at];
                curvature[at][at] += penalty + STILL;
            }
            double[] change = solved(curvature, gradient);
            double most = 0;
            for (int at = 0; at < size; at++) {
                weights[at] -= change[at];
                most = Math.max(most, Math.abs(change[at]));
            }
            if (most < STILL) {
                break;
            }
        }
        return new Logistic(weights);
    }

    private static void add(Case each, double[] weights, double[] gradient, double[][] curvature) {
        int size = weights.length;
        double[] x = Arrays.copyOf(each.measures(), size);
        x[size - 1] = 1;
        double odds = 0;
        for (int at = 0; at < size; at++) {
            odds += weights[at] * x[at];
        }
        double probability = 1 / (1 + Math.exp(-odds));
        double miss = each.weight() * (probability - (each.holds() ? 1 : 0));
        double bend = each.weight() * probability * (1 - probability);
        for (int at = 0; at < size; at++) {
            gradient[at] += miss * x[at];
            for (int other = 0; other < size; other++) {
                curvature[at][other] += bend * x[at] * x[other];
            }
        }
    }

    /** Gaussian elimination with the largest pivots. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        double[] known = right.clone();
        for (int at = 0; at < size; at++) {
            int pivot = at;
            for (int row = at + 1; row < size; row++) {
                pivot = Math.abs(matrix[row][at]) > Math.abs(matrix[pivot][at]) ? row : pivot;
            }
            double[] swapped = matrix[at];
            matrix[at] = matrix[pivot];
            matrix[pivot] = swapped;
            double value = known[at];
            known[at] = known[pivot];
            known[pivot] = value;
            for (int row = at + 1; row < size; row++) {
                double factor = matrix[row][at] / matrix[at][at];
                known[row] -= factor * known[at];
                for (int column = at; column < size; column++) {
                    matrix[row][column] -= factor * matrix[at][column];
                }
            }
        }
        for (int at = size - 1; at >= 0; at--) {
            for (int column = at + 1; column < size; column++) {
                known[at] -= matrix[at][column] * known[column];
            }
            known[at] /= matrix[at][at];
        }
        return known;
    }

    double weight(int measure) {
        return weights[measure];
    }

    /** The logarithm of the odds where all measures are nought. */
    double base() {
        return weights[weights.length - 1];
    }
}
