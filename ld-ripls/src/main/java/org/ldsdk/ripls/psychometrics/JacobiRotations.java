package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns a symmetric matrix, two axes at a time, until nothing is left beside its diagonal (Jacobi's cyclic method). Slower
 * than others for large matrices, and accurate.
 */
final class JacobiRotations {

    /** A dozen sweeps are many; the method always ends, this is a safeguard. */
    private static final int MOST_SWEEPS = 100;

    private final double[][] matrix;
    /** Row i is the axis that has become the i-th. */
    private final double[][] axes;

    private JacobiRotations(double[][] matrix) {
        this.matrix = matrix;
        this.axes = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            axes[i][i] = 1;
        }
    }

    /** Overwrites the matrix. */
    static Eigenvalues of(double[][] matrix) {
        JacobiRotations rotations = new JacobiRotations(matrix);
        int sweeps = 0;
        while (rotations.sweep() && sweeps < MOST_SWEEPS) {
            sweeps++;
        }
        int[] order = IntStream.range(0, matrix.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -matrix[i][i]))
                .mapToInt(i -> i)
                .toArray();
        return new Eigenvalues(
                Arrays.stream(order).mapToObj(i -> matrix[i][i]).toList(),
                Arrays.stream(order).mapToObj(i -> asList(rotations.axes[i])).toList());
    }

    private static List<Double> asList(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** Whether anything was turned. */
    private boolean sweep() {
        boolean turned = false;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = i + 1; j < matrix.length; j++) {
                double beside = Math.abs(matrix[i][j]);
                if (Math.abs(matrix[i][i]) + beside != Math.abs(matrix[i][i])
                        || Math.abs(matrix[j][j]) + beside != Math.abs(matrix[j][j])) {
                    turn(i, j);
                    turned = true;
                }
            }
        }
        return turned;
    }

    /** Turns axes i and j so that the entry between them becomes 0. */
    private void turn(int i, int j) {
        double half = (matrix[j][j] - matrix[i][i]) / (2 * matrix[i][j]);
        double tangent = Math.copySign(1 / (Math.abs(half) + Math.sqrt(1 + half * half)), half);
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        double sine = tangent * cosine;
        double moved = tangent * matrix[i][j];
        double first = matrix[i][i] - moved;
        double second = matrix[j][j] + moved;
        combine(matrix[i], matrix[j], cosine, sine);
        combine(axes[i], axes[j], cosine, sine);
        for (int m = 0; m < matrix.length; m++) {
            matrix[m][i] = matrix[i][m];
            matrix[m][j] = matrix[j][m];
        }
        matrix[i][i] = first;
        matrix[j][j] = second;
        matrix[i][j] = 0;
        matrix[j][i] = 0;
    }

    private static void combine(double[] first, double[] second, double cosine, double sine) {
        for (int m = 0; m < first.length; m++) {
            double one = first[m];
            double other = second[m];
            first[m] = cosine * one - sine * other;
            second[m] = sine * one + cosine * other;
        }
    }
}
