package org.ldsdk.ripls.psychometrics;

/**
 * What a block of people answered to one item, bit by bit: how far each is above the lowest, one plane for each binary digit,
 * 64 people in a long. The sum of the products of two items is then a few counts of common bits, exactly, at a fraction of
 * what multiplying takes.
 */
final class BitPlanes {

    /** The most people in a block. */
    static final int MOST = 4096;

    private static final int EIGHT = 8;
    private static final int ALL_BITS = 0xFF;
    private static final long LOWEST_BITS = 0x0101010101010101L;
    /** Moves the lowest bit of each byte to its place in the highest byte. */
    private static final long GATHER = 0x0102040810204080L;

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
        for (int first = 0; first < respondents; first += EIGHT) {
            for (int digit = 0; digit < digits; digit += Byte.SIZE) {
                long eight = eight(points, first, Math.min(respondents, first + EIGHT), lowest, digit);
                for (int bit = digit; bit < Math.min(digits, digit + Byte.SIZE); bit++) {
                    planes[bit][first / Long.SIZE] |= bits(eight >>> bit - digit) << first;
                }
            }
        }
        return new BitPlanes(respondents, lowest, planes);
    }

    /** Eight of the digits of up to eight people, one byte for each. */
    private static long eight(int[] points, int from, int to, int lowest, int digit) {
        long eight = 0;
        for (int one = to - 1; one >= from; one--) {
            eight = eight << Byte.SIZE | (points[one] - lowest >>> digit & ALL_BITS);
        }
        return eight;
    }

    /** The lowest bits of eight bytes, beside each other. */
    private static long bits(long eight) {
        return (eight & LOWEST_BITS) * GATHER >>> Long.SIZE - Byte.SIZE;
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
