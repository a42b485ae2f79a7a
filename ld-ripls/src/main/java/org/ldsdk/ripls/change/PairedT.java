package org.ldsdk.ripls.change;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.TDistribution;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;

/**
 * The t test of paired values: whether the mean changed. A difference is after less before, so more is positive. All standard
 * deviations are of a sample (n - 1). Its text form shows no figure.
 *
 * <p>Three sizes of the effect, which answer different questions: {@link #dz} is in standard deviations of the differences,
 * so it grows where people change alike; {@link #dav} and {@link #glassDelta} are in standard deviations of the values, so
 * they can be laid beside differences between groups.
 *
 * @param pairs how many pairs there are, at least 2
 * @param meanDifference the mean of the differences
 * @param sdDifference their standard deviation, more than 0
 * @param sdBefore standard deviation of the first values
 * @param sdAfter standard deviation of the second values
 * @see <a href="https://doi.org/10.1093/biomet/6.1.1">Student 1908, Biometrika 6, 1-25</a>
 * @see <a href="https://doi.org/10.3389/fpsyg.2013.00863">Lakens 2013, Frontiers in Psychology 4, 863</a>
 */
public record PairedT(int pairs, double meanDifference, double sdDifference, double sdBefore, double sdAfter) {

    /**
     * Compares before and after.
     *
     * @param pairs the values of the same people
     * @return the test; none with fewer than 2 pairs, or if all differences are equal
     */
    public static Computed<PairedT> of(Pairs pairs) {
        if (pairs.size() < 2) {
            return Computed.none("there are fewer than 2 pairs");
        }
        double[] differences = pairs.differences();
        if (Arrays.stream(differences).allMatch(difference -> difference == differences[0])) {
            return Computed.none("all differences are equal");
        }
        return Computed.of(new PairedT(
                pairs.size(),
                Mean.of(differences).getAsDouble(),
                sd(differences),
                sd(pairs.before()),
                sd(pairs.after())));
    }

    private static double sd(double[] values) {
        return StandardDeviation.of(values).getAsDouble();
    }

    /** {@return the mean difference in standard errors} */
    public double t() {
        return meanDifference / standardError();
    }

    /** {@return pairs less 1} */
    public int degreesOfFreedom() {
        return pairs - 1;
    }

    /** {@return two-sided p, 0 to 1} */
    public double p() {
        return 2 * distribution().survivalProbability(Math.abs(t()));
    }

    /**
     * The interval of the mean difference.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is not such a number
     */
    public ConfidenceInterval interval(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("PairedT.level: must be more than 0 and less than 1, but was " + level);
        }
        double half = standardError() * distribution().inverseSurvivalProbability((1 - level) / 2);
        return new ConfidenceInterval(level, meanDifference - half, meanDifference + half, "paired t");
    }

    /** {@return the mean difference in standard deviations of the differences} */
    public double dz() {
        return meanDifference / sdDifference;
    }

    /** {@return the mean difference over the mean of the standard deviations before and after} */
    public double dav() {
        return meanDifference / ((sdBefore + sdAfter) / 2);
    }

    /** {@return the mean difference in standard deviations before; none if the first values do not vary} */
    public Computed<Double> glassDelta() {
        return sdBefore == 0 ? Computed.none("the values before do not vary") : Computed.of(meanDifference / sdBefore);
    }

    private double standardError() {
        return sdDifference / Math.sqrt(pairs);
    }

    private TDistribution distribution() {
        return TDistribution.of(degreesOfFreedom());
    }

    @Override
    public String toString() {
        return "PairedT[" + pairs + " pairs]";
    }
}
