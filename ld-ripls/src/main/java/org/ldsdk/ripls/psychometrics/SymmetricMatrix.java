package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;
import org.ldsdk.core.Computed;

/**
 * A symmetric matrix of finite numbers, such as correlations. Small: its methods take time with the cube of its order. Its
 * text form shows no numbers.
 */
public final class SymmetricMatrix {

    private static final double SINGULAR = 1e-10;

    private final double[][] rows;

    private SymmetricMatrix(double[][] rows) {
        this.rows = rows;
    }

    /**
     * A matrix in an array, which is copied.
     *
     * @param rows as many rows as columns, the same on both sides of the diagonal
     * @return the matrix
     * @throws IllegalArgumentException if it is not square, not exactly symmetric, or a number is not finite
     */
    public static SymmetricMatrix of(double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            require(rows[i].length == rows.length, "square");
            for (int j = 0; j <= i; j++) {
                require(Double.isFinite(rows[i][j]), "of finite numbers");
                require(rows[i][j] == rows[j][i], "symmetric");
            }
        }
        return new SymmetricMatrix(copy(rows));
    }

    private static void require(boolean rule, String text) {
        if (!rule) {
            throw new IllegalArgumentException("SymmetricMatrix: must be " + text);
        }
    }

    /** {@return the number of rows, which is that of columns} */
    public int order() {
        return rows.length;
    }

    /**
     * @param row from 0
     * @param column from 0
     * @return the number there
     */
    public double get(int row, int column) {
        return rows[row][column];
    }

    /** {@return all numbers, row by row, in an array of their own} */
    public double[][] toArray() {
        return copy(rows);
    }

    /** {@return its eigenvalues from the largest to the smallest, with a vector for each} */
    public Eigenvalues eigenvalues() {
        return JacobiRotations.of(toArray());
    }

    /**
     * The inverse, by Cholesky's factor.
     *
     * @return the inverse; none unless the matrix is positive definite, which it does not count as if a row repeats the
     *     ones before it but for a share of 1e-10 of its diagonal entry
     */
    public Computed<SymmetricMatrix> inverse() {
        double[][] factor = new double[order()][order()];
        for (int i = 0; i < order(); i++) {
            for (int j = 0; j <= i; j++) {
                double left = rows[i][j];
                for (int m = 0; m < j; m++) {
                    left -= factor[i][m] * factor[j][m];
                }
                factor[i][j] = i == j ? Math.sqrt(left) : left / factor[j][j];
                if (i == j && !(left > SINGULAR * rows[i][i])) {
                    return Computed.none("the matrix has no inverse: a row follows from the others, or nearly");
                }
            }
        }
        return Computed.of(squareOf(inverted(factor)));
    }

    /** The inverse of a lower triangle, a lower triangle too. */
    private static double[][] inverted(double[][] factor) {
        double[][] inverse = new double[factor.length][factor.length];
        for (int column = 0; column < factor.length; column++) {
            inverse[column][column] = 1 / factor[column][column];
            for (int i = column + 1; i < factor.length; i++) {
                double sum = 0;
                for (int m = column; m < i; m++) {
                    sum += factor[i][m] * inverse[m][column];
                }
                inverse[i][column] = -sum / factor[i][i];
            }
        }
        return inverse;
    }

    /** The transpose of a lower triangle times that triangle. */
    private static SymmetricMatrix squareOf(double[][] lower) {
        double[][] square = new double[lower.length][lower.length];
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int m = i; m < lower.length; m++) {
                    sum += lower[m][i] * lower[m][j];
                }
                square[i][j] = sum;
                square[j][i] = sum;
            }
        }
        return new SymmetricMatrix(square);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SymmetricMatrix matrix && Arrays.deepEquals(rows, matrix.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(rows);
    }

    @Override
    public String toString() {
        return "SymmetricMatrix[order " + order() + "]";
    }
}
