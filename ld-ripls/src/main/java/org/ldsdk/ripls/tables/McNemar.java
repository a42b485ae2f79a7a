package org.ldsdk.ripls.tables;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.Proportion;

/**
 * McNemar's test: whether as many people turned from no to yes as from yes to no. Only those who turned count. Its text form
 * shows no count.
 *
 * <p>If nobody turned, p is 1. Exact p are of a binomial distribution with one half; two-sided is twice the smaller side, at
 * most 1.
 *
 * @param yesBoth yes before and after, 0 or more
 * @param yesThenNo yes before, no after, 0 or more
 * @param noThenYes no before, yes after, 0 or more; with the former at most 2147483647
 * @param noBoth no before and after, 0 or more
 * @see <a href="https://doi.org/10.1007/BF02295996">McNemar 1947, Psychometrika 12, 153-157</a>
 */
public record McNemar(int yesBoth, int yesThenNo, int noThenYes, int noBoth) {

    private static final String NOBODY_TURNED = "nobody turned";

    /** Refuses a negative count, and more people who turned than an int holds. */
    public McNemar {
        if (yesBoth < 0 || yesThenNo < 0 || noThenYes < 0 || noBoth < 0) {
            throw new IllegalArgumentException("McNemar: must hold counts of 0 or more");
        }
        if ((long) yesThenNo + noThenYes > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("McNemar: must hold at most 2147483647 people who turned");
        }
    }

    /** {@return how many pairs of answers there are} */
    public long pairs() {
        return (long) yesBoth + yesThenNo + noThenYes + noBoth;
    }

    /** {@return how many turned, either way} */
    public int turned() {
        return yesThenNo + noThenYes;
    }

    /** {@return exact two-sided p, 0 to 1} */
    public double p() {
        return Math.min(1, 2 * atMost(Math.min(yesThenNo, noThenYes)));
    }

    /** {@return exact one-sided p: how often chance alone turns at least as many of them to yes} */
    public double pTowardsYes() {
        return atMost(yesThenNo);
    }

    /** {@return exact one-sided p: how often chance alone turns at least as many of them to no} */
    public double pTowardsNo() {
        return atMost(noThenYes);
    }

    /**
     * Two-sided mid-p, less cautious than the exact p: the exact p less the probability of what was observed. Where as many
     * turned either way, that takes all of it off; Fagerland and others take half of it.
     *
     * @return 0 to 1; 1 if nobody turned
     * @see <a href="https://doi.org/10.1186/1471-2288-13-91">Fagerland, Lydersen and Laake 2013, BMC Med Res Methodol 13,
     *     91</a>
     */
    public double midP() {
        return turned() == 0 ? 1 : p() - binomial().probability(yesThenNo);
    }

    /** {@return McNemar's chi-square with 1 degree of freedom, uncorrected; none if nobody turned} */
    public Computed<Double> chiSquare() {
        return chiSquare(0);
    }

    /**
     * The same with the correction for continuity of Edwards, never beyond 0, as R's {@code mcnemar.test} does it.
     *
     * @return 0 or more; none if nobody turned
     * @see <a href="https://doi.org/10.1007/BF02289261">Edwards 1948, Psychometrika 13, 185-187</a>
     */
    public Computed<Double> correctedChiSquare() {
        return chiSquare(1);
    }

    /** {@return p of {@link #chiSquare()}; none if nobody turned} */
    public Computed<Double> chiSquareP() {
        return chiSquare().map(McNemar::beyond);
    }

    /** {@return p of {@link #correctedChiSquare()}; none if nobody turned} */
    public Computed<Double> correctedChiSquareP() {
        return correctedChiSquare().map(McNemar::beyond);
    }

    /** {@return those who turned to no for each who turned to yes, may be infinite; none if nobody turned} */
    public Computed<OddsRatio> oddsRatio() {
        return turned() == 0
                ? Computed.none(NOBODY_TURNED)
                : Computed.of(new OddsRatio((double) yesThenNo / noThenYes));
    }

    /**
     * The exact interval of that odds ratio, of Clopper's and Pearson's interval of the share who turned to no.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; none if nobody turned
     * @throws IllegalArgumentException if the level is not such a number
     */
    public Computed<ConfidenceInterval> oddsRatioInterval(double level) {
        return turned() == 0
                ? Computed.none(NOBODY_TURNED)
                : new Proportion(yesThenNo, turned())
                        .clopperPearson(level)
                        .map(share -> new ConfidenceInterval(
                                level, odds(share.lower()), odds(share.upper()), "Clopper-Pearson"));
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    private Computed<Double> chiSquare(int correction) {
        double excess = Math.max(0, Math.abs(yesThenNo - noThenYes) - correction);
        return turned() == 0 ? Computed.none(NOBODY_TURNED) : Computed.of(excess * excess / turned());
    }

    private static double beyond(double chiSquare) {
        return ChiSquaredDistribution.of(1).survivalProbability(chiSquare);
    }

    private double atMost(int count) {
        return binomial().cumulativeProbability(count);
    }

    private BinomialDistribution binomial() {
        return BinomialDistribution.of(turned(), 0.5);
    }

    @Override
    public String toString() {
        return "McNemar";
    }
}
