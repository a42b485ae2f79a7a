package org.ldsdk.ripls.groups;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;

/**
 * Cliff's delta, which is the rank-biserial correlation: of all pairs of one from each group, the share in which the first is
 * larger less the share in which it is smaller. From -1 to 1; 0 if neither group tends to be larger. Its text form shows no
 * figure.
 *
 * @param first how many values the first group has
 * @param second how many values the second group has
 * @param delta from -1 to 1
 * @param variance the unbiased estimate of its variance, and if that is too small, what is the least it can be; none if a
 *     group has fewer than 2 values
 * @see <a href="https://doi.org/10.1037/0033-2909.114.3.494">Cliff 1993, Psychological Bulletin 114, 494-509</a>
 */
public record CliffsDelta(int first, int second, double delta, Computed<Double> variance) {

    /**
     * Compares two groups.
     *
     * @param first values of the first group
     * @param second values of the second group
     * @return delta; none if a group is empty
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Computed<CliffsDelta> of(double[] first, double[] second) {
        Samples.checkFinite("CliffsDelta", first, second);
        if (first.length == 0 || second.length == 0) {
            return Computed.none("a group is empty");
        }
        Dominance dominance = new Dominance(first, second);
        double delta = dominance.sum() / ((double) first.length * second.length);
        Computed<Double> variance = first.length < 2 || second.length < 2
                ? Computed.none("a group has fewer than 2 values")
                : Computed.of(dominance.variance(delta));
        return Computed.of(new CliffsDelta(first.length, second.length, delta, variance));
    }

    /**
     * Cliff's interval, which is not symmetric and stays within -1 and 1.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; none if a group has fewer than 2 values, or if the groups do not overlap at all
     * @throws IllegalArgumentException if the level is not such a number
     * @see <a href="https://doi.org/10.22237/jmasm/1099267560">Feng and Cliff 2004, J Mod Appl Stat Methods 3, 322-332</a>
     */
    public Computed<ConfidenceInterval> interval(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "CliffsDelta.level: must be more than 0 and less than 1, but was " + level);
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        return variance.flatMap(it -> Math.abs(delta) == 1
                ? Computed.none("the groups do not overlap")
                : Computed.of(interval(level, z * z * it)));
    }

    private ConfidenceInterval interval(double level, double squaredHalf) {
        double rest = 1 - delta * delta;
        double half = Math.sqrt(squaredHalf) * Math.sqrt(rest * rest + squaredHalf);
        double below = rest + squaredHalf;
        return new ConfidenceInterval(
                level,
                Math.max(-1, (delta * rest - half) / below),
                Math.min(1, (delta * rest + half) / below),
                "Cliff, asymmetric");
    }

    @Override
    public String toString() {
        return "CliffsDelta[" + first + " and " + second + "]";
    }

    /** For each value, how many of the other group are smaller less how many are larger. */
    private static final class Dominance {

        private final double[] ofFirst;
        private final double[] ofSecond;
        private double untied;

        Dominance(double[] first, double[] second) {
            ofFirst = over(first, second);
            ofSecond = Arrays.stream(over(second, first)).map(it -> -it).toArray();
            untied /= 2;
        }

        private double[] over(double[] values, double[] others) {
            double[] sorted = others.clone();
            Arrays.sort(sorted);
            return Arrays.stream(values)
                    .map(value -> {
                        int smaller = countBelow(sorted, value);
                        int larger = sorted.length - countBelow(sorted, Math.nextUp(value));
                        untied += (double) smaller + larger;
                        return smaller - larger;
                    })
                    .toArray();
        }

        private static int countBelow(double[] sorted, double value) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        double sum() {
            return DoubleStream.of(ofFirst).sum();
        }

        double variance(double delta) {
            double n = ofFirst.length;
            double m = ofSecond.length;
            double rows = squares(ofFirst, m, delta);
            double columns = squares(ofSecond, n, delta);
            double cells = untied - n * m * delta * delta;
            double unbiased = (m * m * rows + n * n * columns - cells) / (n * m * (n - 1) * (m - 1));
            return Math.max(unbiased, (1 - delta * delta) / (n * m - 1));
        }

        private static double squares(double[] dominance, double others, double delta) {
            return Arrays.stream(dominance)
                    .map(it -> (it / others - delta) * (it / others - delta))
                    .sum();
        }
    }
}
