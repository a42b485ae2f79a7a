package org.ldsdk.core.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.ldsdk.core.json.OpenEnd;

/**
 * Where a figure of a population may lie, given a sample. Its text form shows no ends.
 *
 * @param level how often such an interval holds the true figure in the long run, more than 0 and less than 1
 * @param lower the lower end, may be infinite
 * @param upper the upper end, may be infinite
 * @param method how it was made, such as {@code Wilson}
 */
public record ConfidenceInterval(
        double level, @OpenEnd double lower, @OpenEnd double upper, String method) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Refuses a level outside (0, 1), ends that are no numbers or in the wrong order, and a method without name. */
    public ConfidenceInterval {
        checkLevel(level);
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("ConfidenceInterval.lower: must be at most upper, and both a number");
        }
        if (method.isBlank()) {
            throw new IllegalArgumentException("ConfidenceInterval.method: must not be blank");
        }
    }

    /**
     * An interval of an estimate that is normal in large samples.
     *
     * @param estimate its middle, finite
     * @param standardError its standard error, 0 or more
     * @param level more than 0 and less than 1
     * @param method how it is called
     * @return the estimate, less and plus as many standard errors as the level needs
     */
    public static ConfidenceInterval normal(double estimate, double standardError, double level, String method) {
        double half = deviations(level) * standardError;
        return new ConfidenceInterval(level, estimate - half, estimate + half, method);
    }

    /**
     * An interval of an estimate whose logarithm is normal in large samples, such as a ratio.
     *
     * @param estimate more than 0 and finite
     * @param standardError the standard error of its logarithm, 0 or more
     * @param level more than 0 and less than 1
     * @param method how it is called
     * @return the interval of the logarithm, turned back
     */
    public static ConfidenceInterval logNormal(double estimate, double standardError, double level, String method) {
        double half = deviations(level) * standardError;
        return new ConfidenceInterval(level, estimate * StrictMath.exp(-half), estimate * StrictMath.exp(half), method);
    }

    /** {@return how many standard deviations either side of the mean hold this share of a normal distribution} */
    static double deviations(double level) {
        checkLevel(level);
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "ConfidenceInterval.level: must be more than 0 and less than 1, but was " + level);
        }
    }

    /**
     * @param lowest the least that the figure can be
     * @param highest the most that the figure can be
     * @return this with both ends moved into these bounds
     */
    public ConfidenceInterval clippedTo(double lowest, double highest) {
        return new ConfidenceInterval(
                level, Math.min(Math.max(lower, lowest), highest), Math.max(Math.min(upper, highest), lowest), method);
    }

    /**
     * @param value a figure
     * @return whether it lies within, the ends included
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    @Override
    public String toString() {
        return "ConfidenceInterval[" + level + " " + method + "]";
    }
}
