package org.ldsdk.ripls.groups;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.ldsdk.core.Computed;

/**
 * Means and variances of two groups of two or more each.
 *
 * @param first the number of the first group
 * @param second the number of the second group
 * @param difference the mean of the first less that of the second
 * @param firstVariance of the sample (n - 1)
 * @param secondVariance of the sample (n - 1)
 */
record Samples(int first, int second, double difference, double firstVariance, double secondVariance) {

    static Computed<Samples> of(String what, double[] first, double[] second) {
        checkFinite(what, first, second);
        if (first.length < 2 || second.length < 2) {
            return Computed.none("a group has fewer than 2 values");
        }
        Samples samples = new Samples(
                first.length,
                second.length,
                Mean.of(first).getAsDouble() - Mean.of(second).getAsDouble(),
                Variance.of(first).getAsDouble(),
                Variance.of(second).getAsDouble());
        return samples.firstVariance + samples.secondVariance == 0
                ? Computed.none("neither group varies")
                : Computed.of(samples);
    }

    static void checkFinite(String what, double[]... groups) {
        if (!Arrays.stream(groups).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(what + ".values: must be finite");
        }
    }

    int degreesOfFreedom() {
        return first + second - 2;
    }

    double pooledSd() {
        return Math.sqrt(((first - 1) * firstVariance + (second - 1) * secondVariance) / degreesOfFreedom());
    }
}
