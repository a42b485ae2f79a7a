package org.ldsdk.screening.accuracy;

import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.ZTest;

/**
 * Whether one of two scores of the same people tells those with a condition better from those without: DeLong's paired
 * test. Its text form shows no figure.
 *
 * @param first the curve of the first score
 * @param second the curve of the second score
 * @param difference the area under the first less the area under the second, -1 to 1; none if all people are of one kind
 * @param standardError DeLong's standard error of the difference; none with fewer than 2 people of either kind
 * @see <a href="https://doi.org/10.2307/2531595">DeLong, DeLong and Clarke-Pearson 1988, Biometrics 44, 837-845</a>
 */
public record RocComparison(
        RocCurve first, RocCurve second, Computed<Double> difference, Computed<Double> standardError) {

    /**
     * Compares two scores, in time n log n.
     *
     * @param first one score a person, finite
     * @param second another score of the same people, in the same order, finite
     * @param condition whether each has the condition, in the same order
     * @param direction which scores speak for it, of both
     * @return the comparison
     * @throws IllegalArgumentException if the three differ in length, or a score is not finite
     */
    public static RocComparison of(double[] first, double[] second, boolean[] condition, RocCurve.Direction direction) {
        RocCurve one = RocCurve.of(first, condition, direction);
        RocCurve other = RocCurve.of(second, condition, direction);
        Computed<Double> difference = one.auc().flatMap(area -> other.auc().map(less -> area - less));
        Computed<Double> error = one.variance().map(both -> Math.sqrt(variance(one, first, other, second, condition)));
        return new RocComparison(one, other, difference, error);
    }

    /** The variance of each person's difference of placements: exactly 0 where both scores order people alike. */
    private static double variance(RocCurve one, double[] first, RocCurve other, double[] second, boolean[] condition) {
        long people = one.withCondition();
        long others = one.withoutCondition();
        Spread with = differences(one.placements(first, false), other.placements(second, false), condition, true);
        Spread without = differences(one.placements(first, true), other.placements(second, true), condition, false);
        return with.varianceOfMean() / 4 / others / others + without.varianceOfMean() / 4 / people / people;
    }

    private static Spread differences(long[] first, long[] second, boolean[] condition, boolean wanted) {
        Spread differences = new Spread();
        for (int person = 0; person < condition.length; person++) {
            if (condition[person] == wanted) {
                differences.add(first[person] - second[person], 1);
            }
        }
        return differences;
    }

    /** {@return the test that both areas are equal; none if the difference does not vary, as where both order people alike} */
    public Computed<ZTest> test() {
        return standardError.flatMap(error -> error == 0
                ? Computed.none("the difference does not vary between people")
                : difference.map(less -> new ZTest(less / error)));
    }

    /**
     * The interval of the difference.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; none if the difference does not vary
     */
    public Computed<ConfidenceInterval> interval(double level) {
        return test().flatMap(test -> standardError.flatMap(
                error -> difference.map(middle -> ConfidenceInterval.normal(middle, error, level, "DeLong"))));
    }

    @Override
    public String toString() {
        return "RocComparison[" + first + "]";
    }
}
