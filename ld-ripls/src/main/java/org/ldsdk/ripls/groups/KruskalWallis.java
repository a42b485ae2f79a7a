package org.ldsdk.ripls.groups;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.ldsdk.core.Computed;

/**
 * The test of Kruskal and Wallis: whether values of some group tend to be larger than those of the others. Equal values
 * share the mean of their ranks, and H is corrected for ties. Its text form shows no figure.
 *
 * @param groups groups with a value, at least 2
 * @param used values in all of them
 * @param h the statistic, 0 or more
 * @param p of a chi-squared distribution with one degree of freedom less than there are groups; rough in groups of fewer
 *     than 5
 * @see <a href="https://doi.org/10.1080/01621459.1952.10483441">Kruskal and Wallis 1952, JASA 47, 583-621</a>
 */
public record KruskalWallis(int groups, int used, double h, double p) {

    /**
     * Compares groups.
     *
     * @param groups the values of each; groups without one are left out
     * @return the test; none with fewer than 2 groups that have a value, or if all values are equal
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Computed<KruskalWallis> of(List<double[]> groups) {
        Samples.checkFinite("KruskalWallis", groups.toArray(double[][]::new));
        List<double[]> filled =
                groups.stream().filter(group -> group.length > 0).toList();
        if (filled.size() < 2) {
            return Computed.none("fewer than 2 groups have a value");
        }
        Ranks ranks = Ranks.of(filled.stream().flatMapToDouble(Arrays::stream).toArray());
        return ranks.areAllEqual() ? Computed.none("all values are equal") : Computed.of(of(filled, ranks));
    }

    private static KruskalWallis of(List<double[]> groups, Ranks ranks) {
        double used = ranks.size();
        double between = 0;
        int from = 0;
        for (double[] group : groups) {
            int to = from + group.length;
            double distance = ranks.doubledSum(from, to) / 2.0 - group.length * (used + 1) / 2;
            between += distance * distance / group.length;
            from = to;
        }
        double h = 12 * between / (used * (used + 1) - ranks.tieSum() / (used - 1));
        double p = ChiSquaredDistribution.of(groups.size() - 1.0).survivalProbability(h);
        return new KruskalWallis(groups.size(), ranks.size(), h, p);
    }

    /** {@return one less than there are groups} */
    public int degreesOfFreedom() {
        return groups - 1;
    }

    /** {@return the share of the largest possible H, 0 to 1} */
    public double epsilonSquared() {
        return h / (used - 1);
    }

    /** {@return the same less what chance gives, may be negative; none if every group has one value} */
    public Computed<Double> etaSquared() {
        return used == groups
                ? Computed.none("no group has more than one value")
                : Computed.of((h - degreesOfFreedom()) / (used - groups));
    }

    @Override
    public String toString() {
        return "KruskalWallis[" + groups + " groups]";
    }
}
