package org.ldsdk.ripls.dimensionality;

import java.util.List;
import java.util.function.Predicate;
import org.ldsdk.core.Computed;
import org.ldsdk.ripls.psychometrics.CovarianceMatrix;

/** A sum of items, each counted once, negatively or not at all; what it varies by follows from the items' covariances. */
final class WeightedSum {

    /** The largest share of its items' variances that the variance of a constant sum comes out as. */
    private static final double ROUNDING = 1e-12;

    private final CovarianceMatrix matrix;
    private final int[] weights;

    private WeightedSum(CovarianceMatrix matrix, int... weights) {
        this.matrix = matrix;
        this.weights = weights;
    }

    /** Those items of a scale that are wanted. */
    static WeightedSum of(CovarianceMatrix matrix, List<String> columns, ScaleItems scale, Predicate<String> wanted) {
        int[] weights = new int[matrix.items()];
        scale.items().stream()
                .filter(wanted)
                .forEach(item -> weights[columns.indexOf(item)] = scale.turned().contains(item) ? -1 : 1);
        return new WeightedSum(matrix, weights);
    }

    Computed<Double> correlation(WeightedSum other) {
        if (!varies() || !other.varies()) {
            return Computed.none("one of the two does not vary");
        }
        double correlation = covariance(other) / Math.sqrt(covariance(this) * other.covariance(other));
        return Computed.of(Math.max(-1, Math.min(1, correlation)));
    }

    /** Raw alpha. */
    Computed<Double> alpha() {
        int items = items();
        if (items < 2) {
            return Computed.none("the scale has fewer than 2 items");
        }
        return varies()
                ? Computed.of(items / (items - 1.0) * (1 - ofItems() / covariance(this)))
                : Computed.none("the sums do not vary");
    }

    private boolean varies() {
        return covariance(this) > ROUNDING * items() * ofItems();
    }

    int items() {
        int items = 0;
        for (int weight : weights) {
            items += Math.abs(weight);
        }
        return items;
    }

    private double ofItems() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Math.abs(weights[i]) * matrix.variance(i);
        }
        return sum;
    }

    private double covariance(WeightedSum other) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                sum += weights[i] * other.weights[j] * matrix.covariance(i, j);
            }
        }
        return sum;
    }
}
