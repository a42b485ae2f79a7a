package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well the best loadings for given uniquenesses fit, and how that changes with them: everything comes from the
 * eigenvalues of the correlations divided by the roots of the uniquenesses. Slopes and curvature are with respect to the
 * logarithms of the uniquenesses.
 */
final class OneFactorPoint {

    private final double[] logs;
    private final Eigenvalues eigen;
    private final double[] factor;

    OneFactorPoint(SymmetricMatrix correlations, double... logs) {
        this.logs = logs;
        this.eigen = scaled(correlations, logs).eigenvalues();
        this.factor = vector(0);
    }

    private static SymmetricMatrix scaled(SymmetricMatrix correlations, double... logs) {
        double[][] scaled = correlations.toArray();
        for (int i = 0; i < logs.length; i++) {
            for (int j = 0; j < logs.length; j++) {
                scaled[i][j] *= StrictMath.exp(-(logs[i] + logs[j]) / 2);
            }
        }
        return SymmetricMatrix.of(scaled);
    }

    private double[] vector(int position) {
        return eigen.vectors().get(position).stream().mapToDouble(part -> part).toArray();
    }

    double[] logs() {
        return logs;
    }

    double[] uniquenesses() {
        return Arrays.stream(logs).map(StrictMath::exp).toArray();
    }

    double discrepancy() {
        double sum = 0;
        for (double value : others()) {
            sum += value - StrictMath.log(value) - 1;
        }
        return sum;
    }

    /** The eigenvalues beside the largest, which are positive but for rounding. */
    private double[] others() {
        List<Double> values = eigen.values();
        return values.subList(1, values.size()).stream()
                .mapToDouble(value -> Math.max(value, Double.MIN_NORMAL))
                .toArray();
    }

    /** Turned so that their sum is not negative. */
    double[] loadings() {
        double length = Math.sqrt(Math.max(0, eigen.values().get(0) - 1));
        double[] loadings = IntStream.range(0, logs.length)
                .mapToDouble(item -> length * factor[item] * StrictMath.exp(logs[item] / 2))
                .toArray();
        double sign = Arrays.stream(loadings).sum() < 0 ? -1 : 1;
        return Arrays.stream(loadings).map(loading -> sign * loading).toArray();
    }

    double[] slopes() {
        double[] slopes = new double[logs.length];
        double[] others = others();
        for (int m = 0; m < others.length; m++) {
            double[] vector = vector(m + 1);
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] += (1 - others[m]) * vector[i] * vector[i];
            }
        }
        return slopes;
    }

    /**
     * The second derivatives. Of the derivative of the vectors only the part along the factor is left over: what the other
     * vectors exchange among themselves adds up to the product of what they span and what they are stretched by.
     */
    double[][] curvature() {
        int items = logs.length;
        double[][] spanned = new double[items][items];
        double[][] stretched = new double[items][items];
        double[][] exchanged = new double[items][items];
        double[] others = others();
        double largest = eigen.values().get(0);
        for (int m = 0; m < others.length; m++) {
            double[] vector = vector(m + 1);
            double gap = Math.max(largest - others[m], Double.MIN_NORMAL);
            double weight = (1 - others[m]) * (largest + others[m]) / gap;
            add(spanned, 1, vector);
            add(stretched, others[m], vector);
            add(exchanged, Math.max(-1e12, Math.min(1e12, weight)), vector);
        }
        double[][] curvature = new double[items][items];
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < items; j++) {
                curvature[i][j] = spanned[i][j] * stretched[i][j] + factor[i] * factor[j] * exchanged[i][j];
            }
        }
        return curvature;
    }

    private static void add(double[][] sum, double weight, double... vector) {
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                sum[i][j] += weight * (vector[i] * vector[j]);
            }
        }
    }
}
