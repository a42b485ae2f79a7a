package org.ldsdk.ripls.psychometrics;

import java.math.BigDecimal;

/**
 * Where a figure can lie that was rounded before it was printed: exact, both ends included, since a half may have been rounded either
 * way.
 *
 * @param least the lowest it can be
 * @param most the highest it can be
 */
public record RoundingInterval(BigDecimal least, BigDecimal most) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Refuses ends in the wrong order. */
    public RoundingInterval {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "RoundingInterval: must be from least to most, but was " + least + ".." + most);
        }
    }

    /**
     * @param printed a figure with as many decimals as were printed
     * @return half a unit of the last decimal to either side
     */
    public static RoundingInterval of(BigDecimal printed) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(printed.scale()).divide(TWO);
        return new RoundingInterval(printed.subtract(half), printed.add(half));
    }

    /**
     * @param other where another figure can lie
     * @return where their sum can lie
     */
    public RoundingInterval plus(RoundingInterval other) {
        return new RoundingInterval(least.add(other.least), most.add(other.most));
    }

    /**
     * @param factor a whole number, at least 0
     * @return where so many times the figure can lie
     */
    public RoundingInterval times(int factor) {
        BigDecimal exact = BigDecimal.valueOf(factor);
        return new RoundingInterval(least.multiply(exact), most.multiply(exact));
    }

    /**
     * @param sum what a figure and its mirror image add up to: lowest plus highest points
     * @return where the mirror image can lie
     */
    public RoundingInterval mirroredIn(int sum) {
        BigDecimal exact = BigDecimal.valueOf(sum);
        return new RoundingInterval(exact.subtract(most), exact.subtract(least));
    }

    /**
     * @param other where another figure can lie
     * @return whether both can be the same
     */
    public boolean meets(RoundingInterval other) {
        return least.compareTo(other.most) <= 0 && other.least.compareTo(most) <= 0;
    }

    /** {@return the ends, such as {@code 71.55..73.45}} */
    public String words() {
        return words(least) + ".." + words(most);
    }

    private static String words(BigDecimal end) {
        BigDecimal plain = end.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
