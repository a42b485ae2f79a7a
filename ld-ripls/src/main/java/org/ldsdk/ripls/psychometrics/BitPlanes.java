package org.ldsdk.ripls.psychometrics;

/**
 * What a block of people answered to one item, bit by bit: how far each is above the lowest, one plane for each binary digit,
 * 64 people in a long. The sum of the products of two items is then a few counts of common bits, exactly, at a fraction of
 * what multiplying takes.
 */
final class BitPlanes {

    /** The most people in a block. */
    static final int MOST = 4096;

    private final int respondents;
    private final long lowest;
    /** Plane by plane; a plane is as long as 64 people each need. */
    private final long[][] planes;

    private BitPlanes(int respondents, long lowest, long[][] planes) {
        this.respondents = respondents;
        this.lowest = lowest;
        this.planes = planes;
    }

    /** Those of the first points of an array, at least 1. */
    static BitPlanes of(int[] points, int respondents) {
        int lowest = points[0];
        int highest = points[0];
        for (int one = 1; one < respondents; one++) {
            lowest = Math.min(lowest, points[one]);
            highest = Math.max(highest, points[one]);
        }
        int digits = Integer.SIZE - Integer.numberOfLeadingZeros(highest - lowest);
        long[][] planes = new long[digits][(respondents + Long.SIZE - 1) / Long.SIZE];
        for (int digit = 0; digit < digits; digit++) {
            fill(planes[digit], points, respondents, lowest, digit);
        }
        return new BitPlanes(respondents, lowest, planes);
    }

    private static void fill(long[] plane, int[] points, int respondents, int lowest, int digit) {
        for (int word = 0; word < plane.length; word++) {
            int first = word * Long.SIZE;
            int last = Math.min(respondents, first + Long.SIZE);
            long bits = 0;
            for (int one = first; one < last; one++) {
                bits |= ((points[one] - lowest) >>> digit & 1L) << one;
            }
            plane[word] = bits;
        }
    }

    /** The sum of the points. */
    long sum() {
        return above() + lowest * respondents;
    }

    /** The sum of how far each is above the lowest. */
    private long above() {
        long sum = 0;
        for (int digit = 0; digit < planes.length; digit++) {
            for (long bits : planes[digit]) {
                sum += (long) Long.bitCount(bits) << digit;
            }
        }
        return sum;
    }

    /**
     * The sum of the products with another item's points.
     *
     * @throws ArithmeticException if it does not fit into a long
     */
    long product(BitPlanes other) {
        long sum = Math.addExact(Math.multiplyExact(lowest, other.sum()), Math.multiplyExact(other.lowest, above()));
        for (int digit = 0; digit < planes.length; digit++) {
            for (int otherDigit = 0; otherDigit < other.planes.length; otherDigit++) {
                long common = common(planes[digit], other.planes[otherDigit]);
                sum = Math.addExact(sum, Math.multiplyExact(common, 1L << digit + otherDigit));
            }
        }
        return sum;
    }

    private static long common(long[] bits, long[] otherBits) {
        long common = 0;
        for (int word = 0; word < bits.length; word++) {
            common += Long.bitCount(bits[word] & otherBits[word]);
        }
        return common;
    }
}
