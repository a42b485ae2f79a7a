package org.ldsdk.ripls.groups;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Midranks of a sample, doubled so that they are whole: equal values share the mean of the places they take. Immutable. Its
 * text form shows no rank.
 */
public final class Ranks {

    private final long[] doubled;
    private final double tieSum;

    private Ranks(long[] doubled, double tieSum) {
        this.doubled = doubled;
        this.tieSum = tieSum;
    }

    /**
     * Ranks a sample.
     *
     * @param values finite, in any order; may be empty
     * @return their ranks, in the same order
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Ranks of(double... values) {
        Samples.checkFinite("Ranks", values);
        Integer[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> values[place] + 0.0))
                .toArray(Integer[]::new);
        long[] doubled = new long[values.length];
        double tieSum = 0;
        for (int first = 0, end; first < order.length; first = end) {
            end = first + 1;
            while (end < order.length && values[order[end]] == values[order[first]]) {
                end++;
            }
            for (int place = first; place < end; place++) {
                doubled[order[place]] = first + end + 1L;
            }
            double tied = end - first;
            tieSum += tied * (tied * tied - 1);
        }
        return new Ranks(doubled, tieSum);
    }

    /** {@return how many values there are} */
    public int size() {
        return doubled.length;
    }

    /**
     * Twice the midranks of some of the values.
     *
     * @param from the first of them, from 0
     * @param to after the last of them
     * @return twice their midranks, in the order of the values
     */
    public long[] doubled(int from, int to) {
        return Arrays.copyOfRange(doubled, from, to);
    }

    /** Twice the sum of the midranks of the values from one place to another. */
    long doubledSum(int from, int to) {
        return Arrays.stream(doubled, from, to).sum();
    }

    /** Over all sets of equal values, the sum of t³ - t for t of them; 0 if all values differ. */
    double tieSum() {
        return tieSum;
    }

    /** {@return whether any values are equal} */
    public boolean hasTies() {
        return tieSum > 0;
    }

    boolean areAllEqual() {
        double size = doubled.length;
        return tieSum == size * (size * size - 1);
    }

    @Override
    public String toString() {
        return "Ranks[" + size() + " values]";
    }
}
