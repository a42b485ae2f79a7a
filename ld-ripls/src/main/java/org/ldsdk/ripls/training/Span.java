package org.ldsdk.ripls.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All sums and differences of some vectors: what can be computed once these are known. Not thread-safe. */
final class Span {

    private static final double ZERO = 1e-9;

    private final List<double[]> basis = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    void add(double[] vector) {
        double[] rest = rest(vector);
        int pivot = largest(rest);
        if (vector.length > 0 && Math.abs(rest[pivot]) > ZERO) {
            double by = rest[pivot];
            Arrays.setAll(rest, i -> rest[i] / by);
            basis.add(rest);
            pivots.add(pivot);
        }
    }

    boolean contains(double[] vector) {
        double[] rest = rest(vector);
        return Math.abs(rest[largest(rest)]) <= ZERO;
    }

    /** What the basis leaves of a vector. */
    private double[] rest(double[] vector) {
        double[] rest = vector.clone();
        for (int b = 0; b < basis.size(); b++) {
            double[] one = basis.get(b);
            double factor = rest[pivots.get(b)];
            if (factor != 0) {
                Arrays.setAll(rest, i -> rest[i] - factor * one[i]);
            }
        }
        return rest;
    }

    private static int largest(double[] vector) {
        return IntStream.range(0, vector.length)
                .reduce(0, (best, i) -> Math.abs(vector[i]) > Math.abs(vector[best]) ? i : best);
    }
}
