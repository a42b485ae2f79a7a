package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.CohenKappa;
import org.ldsdk.core.statistics.CohenKappa.Weights;
import org.ldsdk.core.statistics.IntraclassCorrelation;
import org.ldsdk.core.statistics.IntraclassCorrelation.Form;
import org.ldsdk.core.statistics.MeanSquares;
import org.ldsdk.core.statistics.Ratings;

/**
 * How far the same people answered alike when asked again with nothing between that should change them. It is agreement and
 * not only correlation: a shift of everybody lowers it. Its text form shows no figure.
 *
 * @param respondents those with both values
 * @param icc ICC(2,1), the agreement of single administrations
 * @param linear kappa of an item, a disagreement weighted by the distance of the answers; none for a score
 * @param quadratic kappa of an item, weighted by the square of the distance; none for a score
 */
public record RetestAgreement(
        int respondents, IntraclassCorrelation icc, Optional<CohenKappa> linear, Optional<CohenKappa> quadratic) {

    /**
     * Agreement of the answers to an item.
     *
     * @param options the points of every answer the item allows, upwards, at least 2
     * @param first the points at the first time, one a person who answered both times
     * @param second those at the second time, in the same order
     * @return the agreement; its figures say why where there is none
     * @throws IllegalArgumentException if the two differ in length or points are no option's
     */
    public static RetestAgreement ofItem(List<Integer> options, int[] first, int[] second) {
        requireSameLength(first.length, second.length);
        Ratings.Builder builder = Ratings.builder(options, 2);
        for (int person = 0; person < first.length; person++) {
            builder.unit(first[person], second[person]);
        }
        Ratings ratings = builder.build();
        return new RetestAgreement(
                first.length,
                IntraclassCorrelation.of(ratings, Form.AGREEMENT),
                Optional.of(CohenKappa.of(ratings, 0, 1, Weights.LINEAR)),
                Optional.of(CohenKappa.of(ratings, 0, 1, Weights.QUADRATIC)));
    }

    /**
     * Agreement of the scores of a scale.
     *
     * @param first the scores at the first time, one a person who has both
     * @param second those at the second time, in the same order
     * @return the agreement; its figure says why where there is none
     * @throws IllegalArgumentException if the two differ in length or a score is not finite
     */
    public static RetestAgreement ofScores(double[] first, double[] second) {
        requireSameLength(first.length, second.length);
        if (!Arrays.stream(first).allMatch(Double::isFinite)
                || !Arrays.stream(second).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("RetestAgreement.scores: must be finite");
        }
        Computed<MeanSquares> squares = first.length < 2
                ? Computed.none("fewer than 2 people have both scores")
                : Computed.of(meanSquares(first, second));
        return new RetestAgreement(
                first.length,
                new IntraclassCorrelation(first.length, 0, 2, Form.AGREEMENT, squares),
                Optional.empty(),
                Optional.empty());
    }

    private static void requireSameLength(int first, int second) {
        if (first != second) {
            throw new IllegalArgumentException("RetestAgreement: must have as many second values as first ones");
        }
    }

    /** With two times, everything follows from each person's sum and difference. */
    private static MeanSquares meanSquares(double[] first, double[] second) {
        int people = first.length;
        double[] sums = new double[people];
        double[] changes = new double[people];
        Arrays.setAll(sums, person -> first[person] + second[person]);
        Arrays.setAll(changes, person -> second[person] - first[person]);
        double change = Arrays.stream(changes).sum() / people;
        return new MeanSquares(
                people,
                2,
                squares(sums, Arrays.stream(sums).sum() / people) / (2.0 * (people - 1)),
                people * change * change / 2,
                squares(changes, change) / (2.0 * (people - 1)),
                squares(changes, 0) / (2.0 * people));
    }

    private static double squares(double[] values, double around) {
        double sum = 0;
        for (double value : values) {
            sum += (value - around) * (value - around);
        }
        return sum;
    }

    @Override
    public String toString() {
        return "RetestAgreement[" + respondents + " respondents]";
    }
}
