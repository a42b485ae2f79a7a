package org.ldsdk.ripls.groups;

import org.apache.commons.statistics.distribution.TDistribution;
import org.ldsdk.core.Computed;

/**
 * The smallest difference between two groups that a study of this size was likely to show, whatever it then found: a matter
 * of the design. It is not the power of what was observed, which says nothing that p does not say.
 *
 * <p>Taken from the noncentral t distribution of the two-sided t test of two groups with one spread.
 *
 * @param first how many the first group has
 * @param second how many the second group has
 * @param alpha the level of the test
 * @param power how often the test shows a difference as large as this
 * @param d the difference in standard deviations, more than 0
 * @see <a href="https://doi.org/10.4324/9780203771587">Cohen 1988, Statistical Power Analysis for the Behavioral Sciences,
 *      chapter 2</a>
 * @see <a href="https://doi.org/10.1198/000313001300339897">Hoenig and Heisey 2001, The American Statistician 55, 19-24</a>
 */
public record DetectableDifference(int first, int second, double alpha, double power, double d) {

    /**
     * The difference at the usual level of 0.05 and power of 0.80.
     *
     * @param first how many the first group has
     * @param second how many the second group has
     * @return the difference; none if a group is empty, or there are fewer than 3 people
     */
    public static Computed<DetectableDifference> of(int first, int second) {
        return of(first, second, 0.05, 0.8);
    }

    /**
     * The difference.
     *
     * @param first how many the first group has
     * @param second how many the second group has
     * @param alpha the level of the test, more than 0 and less than the power
     * @param power how often a difference of this size is to be shown, less than 1
     * @return the difference; none if a group is empty, or there are fewer than 3 people
     * @throws IllegalArgumentException if alpha or power are not such numbers
     */
    public static Computed<DetectableDifference> of(int first, int second, double alpha, double power) {
        if (!(alpha > 0 && alpha < power && power < 1)) {
            throw new IllegalArgumentException(
                    "DetectableDifference: must have 0 < alpha < power < 1, but was " + alpha + " and " + power);
        }
        if (first < 1 || second < 1 || first + second < 3) {
            return Computed.none(
                    first < 1 || second < 1 ? "a group is empty" : "two people have no spread within their groups");
        }
        double degreesOfFreedom = first + second - 2.0;
        double critical = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(alpha / 2);
        double inErrors = new NoncentralT(degreesOfFreedom).detectable(critical, power);
        return Computed.of(new DetectableDifference(
                first, second, alpha, power, inErrors * Math.sqrt(1.0 / first + 1.0 / second)));
    }
}
