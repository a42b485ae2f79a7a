package org.ldsdk.ripls.groups;

import org.apache.commons.statistics.distribution.TDistribution;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;

/**
 * Welch's t test: whether the means of two groups differ, which may spread differently. Its text form shows no figure.
 *
 * @param difference the mean of the first group less that of the second
 * @param standardError of the difference, more than 0
 * @param degreesOfFreedom after Welch and Satterthwaite, not always whole
 * @see <a href="https://doi.org/10.1093/biomet/34.1-2.28">Welch 1947, Biometrika 34, 28-35</a>
 */
public record WelchTest(double difference, double standardError, double degreesOfFreedom) {

    /**
     * Compares two groups.
     *
     * @param first values of the first group
     * @param second values of the second group
     * @return the test; none if a group has fewer than 2 values, or neither varies
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Computed<WelchTest> of(double[] first, double[] second) {
        return Samples.of("WelchTest", first, second).map(WelchTest::of);
    }

    private static WelchTest of(Samples samples) {
        double first = samples.firstVariance() / samples.first();
        double second = samples.secondVariance() / samples.second();
        double sum = first + second;
        double degreesOfFreedom =
                sum * sum / (first * first / (samples.first() - 1) + second * second / (samples.second() - 1));
        return new WelchTest(samples.difference(), Math.sqrt(sum), degreesOfFreedom);
    }

    /** {@return the difference in standard errors} */
    public double t() {
        return difference / standardError;
    }

    /** {@return two-sided p, 0 to 1} */
    public double p() {
        return 2 * distribution().survivalProbability(Math.abs(t()));
    }

    /**
     * The interval of the difference.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval
     */
    public ConfidenceInterval interval(double level) {
        double half = standardError * distribution().inverseSurvivalProbability((1 - level) / 2);
        return new ConfidenceInterval(level, difference - half, difference + half, "Welch t");
    }

    private TDistribution distribution() {
        return TDistribution.of(degreesOfFreedom);
    }

    @Override
    public String toString() {
        return "WelchTest";
    }
}
