package org.ldsdk.core.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;

/**
 * How far any number of raters agree beyond chance, every disagreement counting the same: 1 always, 0 as by chance. Units
 * that some rater did not rate are left out. Its text form shows no figure.
 *
 * @param units units that every rater rated
 * @param leftOut units that some rater did not rate
 * @param raters how many raters there are
 * @param kappa at most 1; none without units, or if all ratings are the same
 * @param test the test that raters agree as by chance; none if there is no kappa
 * @see <a href="https://doi.org/10.1037/h0031619">Fleiss 1971, Psychological Bulletin 76, 378-382</a>
 * @see <a href="https://doi.org/10.1037/0033-2909.86.5.974">Fleiss, Nee and Landis 1979, Psychological Bulletin 86,
 *     974-977</a>
 */
public record FleissKappa(int units, int leftOut, int raters, Computed<Double> kappa, Computed<ZTest> test) {

    /**
     * Kappa of all raters.
     *
     * @param ratings what they said
     * @return kappa, or why there is none
     */
    public static FleissKappa of(Ratings ratings) {
        Ratings complete = ratings.complete();
        int units = complete.units();
        int leftOut = ratings.units() - units;
        if (units == 0) {
            return none(units, leftOut, ratings.raters(), "no unit was rated by every rater");
        }
        double[] shares = shares(complete);
        double chance = Arrays.stream(shares).map(share -> share * (1 - share)).sum();
        if (chance == 0) {
            return none(units, leftOut, ratings.raters(), "all ratings are the same");
        }
        double kappa = 1 - disagreement(complete) / chance;
        double error = standardErrorByChance(shares, chance, units, ratings.raters());
        return new FleissKappa(
                units,
                leftOut,
                ratings.raters(),
                Computed.of(kappa),
                error > 0 ? Computed.of(new ZTest(kappa / error)) : Computed.none("the standard error is 0"));
    }

    private static FleissKappa none(int units, int leftOut, int raters, String reason) {
        return new FleissKappa(units, leftOut, raters, Computed.none(reason), Computed.none(reason));
    }

    /** {@return the share of each category among all ratings} */
    private static double[] shares(Ratings complete) {
        double all = (double) complete.units() * complete.raters();
        List<int[]> counts = complete.counts();
        return IntStream.range(0, complete.categories().size())
                .mapToDouble(category ->
                        counts.stream().mapToLong(unit -> unit[category]).sum() / all)
                .toArray();
    }

    /** {@return the share of pairs of raters, over all units, who chose different categories} */
    private static double disagreement(Ratings complete) {
        long raters = complete.raters();
        long alike = complete.counts().stream()
                .flatMapToInt(Arrays::stream)
                .mapToLong(count -> (long) count * (count - 1))
                .sum();
        double pairs = (double) complete.units() * raters * (raters - 1);
        return (pairs - alike) / pairs;
    }

    private static double standardErrorByChance(double[] shares, double chance, int units, int raters) {
        double skew = Arrays.stream(shares)
                .map(share -> share * (1 - share) * (1 - 2 * share))
                .sum();
        double variance = 2 * (chance * chance - skew) / (chance * chance * units * raters * (raters - 1.0));
        return Math.sqrt(Math.max(variance, 0));
    }

    @Override
    public String toString() {
        return "FleissKappa[" + units + " units, " + raters + " raters]";
    }
}
