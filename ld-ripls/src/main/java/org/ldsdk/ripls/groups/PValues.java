package org.ldsdk.ripls.groups;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often chance alone gives something as far out. Its text form shows no figure.
 *
 * @param twoSided as far out on either side
 * @param less at most as large
 * @param greater at least as large
 */
public record PValues(double twoSided, double less, double greater) {

    /**
     * Of a statistic that is nearly normal.
     *
     * @param distance how far it lies from what is expected
     * @param continuity how far it is moved towards what is expected, at least 0; half the step in which it moves, or 0
     * @param sd its standard deviation, more than 0
     * @return the tails of the normal distribution
     */
    public static PValues normal(double distance, double continuity, double sd) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double nearer = Math.max(0, Math.abs(distance) - continuity);
        return new PValues(
                2 * normal.survivalProbability(nearer / sd),
                normal.cumulativeProbability((distance + continuity) / sd),
                normal.survivalProbability((distance - continuity) / sd));
    }

    @Override
    public String toString() {
        return "PValues";
    }
}
