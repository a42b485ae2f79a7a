package org.ldsdk.core.table;

import java.util.Arrays;

/** Small work on columns. */
final class Columns {

    /** A fact that is not known holds this plus its reason's ordinal. */
    static final int NO_FACT = Integer.MIN_VALUE;

    private Columns() {}

    static byte[] room(byte[] column, int row) {
        return row < column.length ? column : Arrays.copyOf(column, row * 2);
    }

    static int[] room(int[] column, int row) {
        return row < column.length ? column : Arrays.copyOf(column, row * 2);
    }

    static byte[] concat(byte[] first, byte[] then) {
        byte[] both = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, both, first.length, then.length);
        return both;
    }

    static int[] concat(int[] first, int[] then) {
        int[] both = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, both, first.length, then.length);
        return both;
    }

    static double[] concat(double[] first, double[] then) {
        double[] both = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, both, first.length, then.length);
        return both;
    }

    static byte[][] concat(byte[][] first, byte[][] then) {
        byte[][] both = new byte[first.length][];
        Arrays.setAll(both, i -> concat(first[i], then[i]));
        return both;
    }

    static double[][] concat(double[][] first, double[][] then) {
        double[][] both = new double[first.length][];
        Arrays.setAll(both, i -> concat(first[i], then[i]));
        return both;
    }
}
