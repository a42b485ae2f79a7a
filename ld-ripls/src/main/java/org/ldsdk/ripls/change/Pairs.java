package org.ldsdk.ripls.change;

import java.util.Arrays;

/** A value before and a value after of each of some people. Immutable. Its text form shows no value. */
public final class Pairs {

    private final double[] before;
    private final double[] after;

    private Pairs(double[] before, double[] after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Pairs of values.
     *
     * @param before the first value of each person; may be empty
     * @param after the second value of each person, in the same order
     * @return the pairs
     * @throws IllegalArgumentException if there are not as many of one as of the other, or one is not finite
     */
    public static Pairs of(double[] before, double[] after) {
        if (before.length != after.length) {
            throw new IllegalArgumentException("Pairs.after: must be one value for each of " + before.length
                    + " before, but were " + after.length);
        }
        if (!Arrays.stream(before).allMatch(Double::isFinite)
                || !Arrays.stream(after).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("Pairs.values: must be finite");
        }
        return new Pairs(before.clone(), after.clone());
    }

    /** {@return how many pairs there are} */
    public int size() {
        return before.length;
    }

    /** {@return the first values, in a new array} */
    public double[] before() {
        return before.clone();
    }

    /** {@return the second values, in a new array} */
    public double[] after() {
        return after.clone();
    }

    /** {@return what each person's second value is above the first, in a new array} */
    public double[] differences() {
        double[] differences = new double[before.length];
        Arrays.setAll(differences, person -> after[person] - before[person]);
        return differences;
    }

    @Override
    public String toString() {
        return "Pairs[" + size() + "]";
    }
}
