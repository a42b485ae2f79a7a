package org.ldsdk.ripls.groups;

import org.apache.commons.numbers.gamma.GammaRatio;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;

/**
 * How far the means of two groups are apart, in standard deviations pooled over both. Its text form shows no figure.
 *
 * <p>Cohen's d overstates small samples; Hedges' g is d times the exact factor of gamma functions, not its approximation
 * {@code 1 - 3 / (4 df - 1)}. The intervals are those of the noncentral t distribution, so they presume values that are
 * normal with one spread; that of g is that of d times the same factor.
 *
 * @param first how many values the first group has
 * @param second how many values the second group has
 * @param pooledSd the standard deviation, more than 0
 * @param d Cohen's d, the first group less the second
 * @see <a href="https://doi.org/10.3102/10769986006002107">Hedges 1981, J Educ Stat 6, 107-128</a>
 * @see <a href="https://doi.org/10.1177/0013164401614002">Cumming and Finch 2001, Educ Psychol Meas 61, 532-574</a>
 */
public record StandardizedDifference(int first, int second, double pooledSd, double d) {

    /**
     * Compares two groups.
     *
     * @param first values of the first group
     * @param second values of the second group
     * @return the difference; none if a group has fewer than 2 values, or neither varies
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Computed<StandardizedDifference> of(double[] first, double[] second) {
        return Samples.of("StandardizedDifference", first, second)
                .map(samples -> new StandardizedDifference(
                        samples.first(),
                        samples.second(),
                        samples.pooledSd(),
                        samples.difference() / samples.pooledSd()));
    }

    /** {@return Hedges' g} */
    public double g() {
        return d * factor();
    }

    /**
     * The interval of d.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is not such a number
     */
    public ConfidenceInterval dInterval(double level) {
        return interval(level, 1);
    }

    /**
     * The interval of g.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is not such a number
     */
    public ConfidenceInterval gInterval(double level) {
        return interval(level, factor());
    }

    private ConfidenceInterval interval(double level, double factor) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "StandardizedDifference.level: must be more than 0 and less than 1, but was " + level);
        }
        double unit = Math.sqrt(1.0 / first + 1.0 / second);
        NoncentralT distribution = new NoncentralT(degreesOfFreedom());
        double lower = distribution.noncentrality(d / unit, (1 + level) / 2);
        double upper = distribution.noncentrality(d / unit, (1 - level) / 2);
        return new ConfidenceInterval(level, lower * unit * factor, upper * unit * factor, "noncentral t");
    }

    private double factor() {
        double half = degreesOfFreedom() / 2.0;
        return GammaRatio.delta(half, -0.5) / Math.sqrt(half);
    }

    private int degreesOfFreedom() {
        return first + second - 2;
    }

    @Override
    public String toString() {
        return "StandardizedDifference[" + first + " and " + second + "]";
    }
}
