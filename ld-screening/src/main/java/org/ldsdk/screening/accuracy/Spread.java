package org.ldsdk.screening.accuracy;

import java.math.BigInteger;

/** Mean and variance of whole numbers, summed exactly, so that their order does not matter. */
final class Spread {

    private long count;
    private BigInteger sum = BigInteger.ZERO;
    private BigInteger squares = BigInteger.ZERO;

    void add(long number, long times) {
        BigInteger value = BigInteger.valueOf(number);
        BigInteger weighted = value.multiply(BigInteger.valueOf(times));
        count += times;
        sum = sum.add(weighted);
        squares = squares.add(weighted.multiply(value));
    }

    double mean() {
        return sum.doubleValue() / count;
    }

    /** {@return the sample variance over the count; there are 2 numbers or more} */
    double varianceOfMean() {
        BigInteger scaled = BigInteger.valueOf(count).multiply(squares).subtract(sum.multiply(sum));
        return scaled.doubleValue() / count / (count - 1.0) / count;
    }
}
