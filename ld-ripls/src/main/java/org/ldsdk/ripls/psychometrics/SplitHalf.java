package org.ldsdk.ripls.psychometrics;

import java.math.BigInteger;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;

/**
 * How far two halves of a scale agree. Which items make a half is a choice that moves the result. Its text form shows no
 * figure.
 *
 * @param first codes of the items in the first half
 * @param second codes of the items in the second half
 * @param correlation of the sums of the two halves, -1 to 1
 * @param guttman reliability of the whole if the halves need not vary alike: twice the share of the variance of the sums
 *     that is not the halves' own; at most 1, may be negative
 */
public record SplitHalf(
        List<String> first, List<String> second, Computed<Double> correlation, Computed<Double> guttman) {

    /** Copies the lists. */
    public SplitHalf {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** Items in odd places against those in even ones. */
    static SplitHalf oddEven(List<String> items, ItemMoments moments) {
        return of(items, moments, place -> place % 2 == 0);
    }

    /** The first half, with the one in the middle, against the rest. */
    static SplitHalf firstSecond(List<String> items, ItemMoments moments) {
        return of(items, moments, place -> place < (items.size() + 1) / 2);
    }

    private static SplitHalf of(List<String> items, ItemMoments moments, IntPredicate isFirst) {
        int[] first = places(items.size(), isFirst);
        int[] second = places(items.size(), isFirst.negate());
        BigInteger ofFirst = new ScaleVariances(moments.of(first)).ofSum();
        BigInteger ofSecond = new ScaleVariances(moments.of(second)).ofSum();
        BigInteger ofWhole = new ScaleVariances(moments).ofSum();
        BigInteger twiceCovariance = ofWhole.subtract(ofFirst).subtract(ofSecond);
        return new SplitHalf(
                codes(items, first),
                codes(items, second),
                ofFirst.signum() == 0 || ofSecond.signum() == 0
                        ? Computed.none("the sums of one half do not vary")
                        : Computed.of(ScaleVariances.correlation(twiceCovariance.shiftRight(1), ofFirst, ofSecond)),
                ofWhole.signum() == 0
                        ? Computed.none("the sums do not vary")
                        : Computed.of(2 * twiceCovariance.doubleValue() / ofWhole.doubleValue()));
    }

    static SplitHalf none(String reason) {
        return new SplitHalf(List.of(), List.of(), Computed.none(reason), Computed.none(reason));
    }

    private static int[] places(int items, IntPredicate which) {
        return IntStream.range(0, items).filter(which).toArray();
    }

    private static List<String> codes(List<String> items, int... places) {
        return IntStream.of(places).mapToObj(items::get).toList();
    }

    /**
     * Reliability of the whole by Spearman and Brown's formula, if the halves vary alike.
     *
     * @return at most 1, may be negative; none if the halves are exactly opposite
     */
    public Computed<Double> spearmanBrown() {
        return correlation.flatMap(r ->
                r > -1 ? Computed.of(2 * r / (1 + r)) : Computed.none("the sums of the halves are exactly opposite"));
    }

    @Override
    public String toString() {
        return "SplitHalf[" + first.size() + " and " + second.size() + " items]";
    }
}
