package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** Laws of eigenvalues and inverses. */
class SymmetricMatrixProperties {

    @Provide
    Arbitrary<SymmetricMatrix> matrices() {
        return Arbitraries.integers()
                .between(1, 9)
                .flatMap(order -> Arbitraries.integers()
                        .between(-20, 20)
                        .array(int[].class)
                        .ofSize(order * order)
                        .map(numbers -> matrix(order, numbers)));
    }

    private static SymmetricMatrix matrix(int order, int... numbers) {
        double[][] rows = new double[order][order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j < order; j++) {
                rows[i][j] = numbers[Math.max(i, j) * order + Math.min(i, j)] / 7.0;
            }
        }
        return SymmetricMatrix.of(rows);
    }

    @Property
    void a_vector_is_stretched_by_its_value(@ForAll("matrices") SymmetricMatrix matrix) {
        Eigenvalues eigen = matrix.eigenvalues();
        for (int m = 0; m < matrix.order(); m++) {
            List<Double> vector = eigen.vectors().get(m);
            for (int i = 0; i < matrix.order(); i++) {
                int row = i;
                double stretched = sum(matrix.order(), j -> matrix.get(row, j) * vector.get(j));
                assertThat(stretched).isCloseTo(eigen.values().get(m) * vector.get(i), rounding(matrix));
            }
        }
    }

    @Property
    void vectors_have_length_1_and_stand_at_right_angles(@ForAll("matrices") SymmetricMatrix matrix) {
        List<List<Double>> vectors = matrix.eigenvalues().vectors();
        for (int m = 0; m < matrix.order(); m++) {
            for (int n = 0; n <= m; n++) {
                List<Double> one = vectors.get(m);
                List<Double> other = vectors.get(n);
                assertThat(sum(matrix.order(), i -> one.get(i) * other.get(i)))
                        .isCloseTo(m == n ? 1 : 0, within(1e-13));
            }
        }
    }

    @Property
    void values_go_down_and_add_up_to_the_diagonal(@ForAll("matrices") SymmetricMatrix matrix) {
        List<Double> values = matrix.eigenvalues().values();
        assertThat(values).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(sum(matrix.order(), values::get))
                .isCloseTo(sum(matrix.order(), i -> matrix.get(i, i)), rounding(matrix));
    }

    @Property
    void values_and_vectors_make_the_matrix_again(@ForAll("matrices") SymmetricMatrix matrix) {
        Eigenvalues eigen = matrix.eigenvalues();
        for (int i = 0; i < matrix.order(); i++) {
            for (int j = 0; j < matrix.order(); j++) {
                int row = i;
                int column = j;
                double again = sum(
                        matrix.order(),
                        m -> eigen.values().get(m)
                                * eigen.vectors().get(m).get(row)
                                * eigen.vectors().get(m).get(column));
                assertThat(again).isCloseTo(matrix.get(i, j), rounding(matrix));
            }
        }
    }

    @Property
    void an_inverse_undoes_the_matrix_and_exists_where_every_eigenvalue_is_positive(
            @ForAll("matrices") SymmetricMatrix matrix) {
        double lift = 1 - matrix.eigenvalues().values().get(matrix.order() - 1);
        double[][] rows = matrix.toArray();
        IntStream.range(0, rows.length).forEach(i -> rows[i][i] += lift);
        SymmetricMatrix inverse = SymmetricMatrix.of(rows).inverse().value().orElseThrow();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                int row = i;
                int column = j;
                assertThat(sum(rows.length, m -> rows[row][m] * inverse.get(m, column)))
                        .isCloseTo(i == j ? 1 : 0, within(1e-11));
            }
        }
        IntStream.range(0, rows.length).forEach(i -> rows[i][i] -= 2);
        assertThat(SymmetricMatrix.of(rows).inverse().value()).isEmpty();
    }

    private static double sum(int terms, IntToDoubleFunction term) {
        double sum = 0;
        for (int i = 0; i < terms; i++) {
            sum += term.applyAsDouble(i);
        }
        return sum;
    }

    private static Offset<Double> rounding(SymmetricMatrix matrix) {
        return within(1e-13 * Math.max(1, 10 * matrix.order()));
    }
}
