package org.ldsdk.ripls.groups;

import org.apache.commons.statistics.distribution.TDistribution;
import org.ldsdk.core.Computed;

/**
 * Spearman's rank correlation: whether those who are higher on one are higher on the other. From -1 to 1. Equal values share
 * the mean of their ranks. Its text form shows no figure.
 *
 * @param pairs people with both values
 * @param rho from -1 to 1
 * @see <a href="https://doi.org/10.2307/1412159">Spearman 1904, Am J Psychol 15, 72-101</a>
 */
public record SpearmanCorrelation(int pairs, double rho) {

    /**
     * The correlation of two values of the same people.
     *
     * @param first one value of each
     * @param second the other value of each, in the same order
     * @return the correlation; none with fewer than 3 people, or if one of the two does not vary
     * @throws IllegalArgumentException if there is not one for each, or a value is not finite
     */
    public static Computed<SpearmanCorrelation> of(double[] first, double[] second) {
        Samples.checkFinite("SpearmanCorrelation", first, second);
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "SpearmanCorrelation.values: must be as many of the one as of the other");
        }
        if (first.length < 3) {
            return Computed.none("there are fewer than 3 people");
        }
        Ranks one = Ranks.of(first);
        Ranks other = Ranks.of(second);
        return one.areAllEqual() || other.areAllEqual()
                ? Computed.none("one of the two does not vary")
                : Computed.of(new SpearmanCorrelation(first.length, rho(one, other)));
    }

    /** Sums of whole numbers, exact as long as they stay below 2^53. */
    private static double rho(Ranks one, Ranks other) {
        int size = one.size();
        long[] x = one.doubled(0, size);
        long[] y = other.doubled(0, size);
        double together = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (int i = 0; i < size; i++) {
            double dx = x[i] - (size + 1.0);
            double dy = y[i] - (size + 1.0);
            together += dx * dy;
            ofOne += dx * dx;
            ofOther += dy * dy;
        }
        return Math.max(-1, Math.min(1, together / Math.sqrt(ofOne * ofOther)));
    }

    /** {@return the statistic that p is taken from; none if the ranks agree or disagree throughout} */
    public Computed<Double> t() {
        return Math.abs(rho) == 1
                ? Computed.none("the ranks agree or disagree throughout, so that t has no bound")
                : Computed.of(rho * Math.sqrt((pairs - 2) / ((1 - rho) * (1 + rho))));
    }

    /** {@return two-sided p of a t distribution with n - 2 degrees of freedom, without continuity; none if there is no t} */
    public Computed<Double> p() {
        return t().map(t -> 2 * TDistribution.of(pairs - 2.0).survivalProbability(Math.abs(t)));
    }

    @Override
    public String toString() {
        return "SpearmanCorrelation[" + pairs + " pairs]";
    }
}
