package org.ldsdk.core.statistics;

import java.util.Arrays;
import org.ldsdk.core.Computed;

/**
 * How far two raters agree beyond what their own habits would give by chance: 1 always, 0 as by chance, less than 0 less
 * often. Units that one of them did not rate are left out. Its text form shows no figure.
 *
 * @param units units that both rated
 * @param leftOut units that one or both did not rate
 * @param weights how much a disagreement counts
 * @param agreement the share of units that both rated alike, 0 to 1; none without units
 * @param kappa at most 1; none without units, or if both used one and the same category throughout
 * @param standardError the large-sample standard error of kappa, not the one for testing that kappa is 0; none if there is
 *     no kappa
 * @see <a href="https://doi.org/10.1037/h0026256">Cohen 1968, Psychological Bulletin 70, 213-220</a>
 * @see <a href="https://doi.org/10.1037/h0028106">Fleiss, Cohen and Everitt 1969, Psychological Bulletin 72, 323-327</a>
 */
public record CohenKappa(
        long units,
        long leftOut,
        Weights weights,
        Computed<Double> agreement,
        Computed<Double> kappa,
        Computed<Double> standardError) {

    /** How much it counts that two raters chose different categories, by how many categories lie between. */
    public enum Weights {
        /** Every disagreement counts the same: plain kappa. */
        UNWEIGHTED,
        /** In proportion to the distance. */
        LINEAR,
        /** In proportion to the square of the distance. */
        QUADRATIC;

        double disagreement(int first, int second) {
            double distance = Math.abs(first - second);
            return switch (this) {
                case UNWEIGHTED -> Math.min(distance, 1);
                case LINEAR -> distance;
                case QUADRATIC -> distance * distance;
            };
        }
    }

    /**
     * Kappa of two of the raters.
     *
     * @param ratings what they said
     * @param first the first rater's position, from 0
     * @param second the second rater's position, from 0
     * @param weights how much a disagreement counts, over all categories that can be given
     * @return kappa, or why there is none
     * @throws IllegalArgumentException if there is no such rater
     */
    public static CohenKappa of(Ratings ratings, int first, int second, Weights weights) {
        long[][] counts = ratings.together(first, second);
        return of(counts, ratings.units() - sum(counts), weights);
    }

    /**
     * Kappa of a published table.
     *
     * @param counts how many units the first rater put into one category (the row) and the second into another (the
     *     column); categories in the same order, at least 2
     * @param weights how much a disagreement counts
     * @return kappa, or why there is none
     * @throws IllegalArgumentException if the table is not square or a count is negative
     */
    public static CohenKappa ofCounts(long[][] counts, Weights weights) {
        if (counts.length < 2 || Arrays.stream(counts).anyMatch(row -> row.length != counts.length)) {
            throw new IllegalArgumentException("CohenKappa.counts: must be a square of 2 or more categories");
        }
        if (Arrays.stream(counts).flatMapToLong(Arrays::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("CohenKappa.counts: must not be negative");
        }
        return of(counts, 0, weights);
    }

    private static CohenKappa of(long[][] counts, long leftOut, Weights weights) {
        long units = sum(counts);
        if (units == 0) {
            Computed<Double> none = Computed.none("no unit was rated by both");
            return new CohenKappa(0, leftOut, weights, none, none, none);
        }
        KappaTable table = new KappaTable(counts, units, weights);
        Computed<Double> agreement = new Proportion(table.diagonal(), units).estimate();
        if (table.expected() == 0) {
            Computed<Double> none = Computed.none("both raters used one and the same category throughout");
            return new CohenKappa(units, leftOut, weights, agreement, none, none);
        }
        return new CohenKappa(
                units,
                leftOut,
                weights,
                agreement,
                Computed.of(table.kappa()),
                Computed.of(Math.sqrt(table.variance())));
    }

    private static long sum(long[][] counts) {
        return Arrays.stream(counts).flatMapToLong(Arrays::stream).reduce(0, Math::addExact);
    }

    /**
     * The large-sample interval. It may reach beyond -1 and 1.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; none if there is no kappa, or if its standard error is 0
     */
    public Computed<ConfidenceInterval> interval(double level) {
        if (standardError.value().filter(error -> error == 0).isPresent()) {
            return Computed.none("the large-sample standard error is 0, so it would have no width");
        }
        return kappa.map(middle ->
                ConfidenceInterval.normal(middle, standardError.value().orElseThrow(), level, "large-sample normal"));
    }

    @Override
    public String toString() {
        return "CohenKappa[" + units + " units, " + weights + "]";
    }
}
