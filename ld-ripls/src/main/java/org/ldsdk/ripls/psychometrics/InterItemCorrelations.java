package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;

/**
 * How the items of a scale correlate with one another, each pair counted once. Its text form shows no correlation.
 *
 * @param items the number of items, at least 2
 * @param mean the mean correlation
 * @param median the middle one
 * @param lowest the lowest one
 * @param highest the highest one
 */
public record InterItemCorrelations(int items, double mean, double median, double lowest, double highest) {

    /**
     * The correlations of a scale's items.
     *
     * @param covariances of its items
     * @return their summary; none with fewer than 2 items, or if everybody answered an item alike
     */
    public static Computed<InterItemCorrelations> of(CovarianceMatrix covariances) {
        return of(covariances, IntStream.range(0, covariances.items()).toArray());
    }

    /** Those of some items. */
    static Computed<InterItemCorrelations> of(CovarianceMatrix covariances, int... items) {
        if (items.length < 2) {
            return Computed.none("fewer than 2 items");
        }
        if (Arrays.stream(items).anyMatch(covariances::isConstant)) {
            return Computed.none("everybody answered one of the items alike");
        }
        double[] correlations = IntStream.range(0, items.length)
                .boxed()
                .flatMapToDouble(second -> IntStream.range(0, second)
                        .mapToDouble(first -> covariances
                                .correlation(items[first], items[second])
                                .value()
                                .orElseThrow()))
                .toArray();
        return Computed.of(of(items.length, correlations));
    }

    private static InterItemCorrelations of(int items, double[] correlations) {
        ValueCounts sorted = ValueCounts.of(correlations);
        return new InterItemCorrelations(
                items,
                sorted.mean(),
                QuartileType.TYPE_7.of(sorted).median(),
                sorted.at(0),
                sorted.at(correlations.length - 1));
    }

    /**
     * Standardized alpha: what alpha would be if all items had the same variance.
     *
     * @return at most 1, may be negative; none if the sums of standardized items do not vary
     */
    public Computed<Double> standardizedAlpha() {
        double ofSums = 1 + (items - 1) * mean;
        return ofSums > items * 1e-14
                ? Computed.of(items * mean / ofSums)
                : Computed.none("the sums of standardized items do not vary");
    }

    @Override
    public String toString() {
        return "InterItemCorrelations[" + items + " items]";
    }
}
