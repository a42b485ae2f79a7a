package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;

class CovarianceMatrixTest {

    private static final int[][] ANSWERS = {{1, 3, 2, 2}, {2, 6, 1, 2}, {4, 12, 0, 2}, {5, 15, 1, 2}};

    @Test
    void it_is_of_a_sample() {
        CovarianceMatrix matrix = of(ANSWERS);
        assertThat(matrix.respondents()).isEqualTo(4);
        assertThat(matrix.items()).isEqualTo(4);
        assertThat(matrix.variance(0)).isEqualTo(10 / 3.0);
        assertThat(matrix.sd(0)).isEqualTo(Math.sqrt(10 / 3.0));
        assertThat(matrix.covariance(0, 1)).isEqualTo(10);
        assertThat(matrix.covariance(2, 0)).isCloseTo(-1, within(1e-15));
    }

    @Test
    void items_in_step_correlate_by_1() {
        assertThat(of(ANSWERS).correlation(0, 1)).isEqualTo(Computed.of(1.0));
    }

    @Test
    void an_item_that_does_not_vary_correlates_with_none() {
        assertThat(of(ANSWERS).isConstant(3)).isTrue();
        assertThat(of(ANSWERS).correlation(0, 3).reason()).contains("everybody answered one of the items alike");
        assertThat(of(ANSWERS).correlations().reason()).contains("everybody answered one of the items alike");
        assertThat(of(new int[][] {{0, 1}, {1, 0}}).correlations().value()).hasValueSatisfying(correlations -> {
            assertThat(correlations.get(0, 0)).isEqualTo(1);
            assertThat(correlations.get(0, 1)).isEqualTo(-1);
        });
    }

    @Test
    void a_shift_does_not_move_the_last_digit() {
        int[][] shifted = {{1_000_001, 3, 2, 2}, {1_000_002, 6, 1, 2}, {1_000_004, 12, 0, 2}, {1_000_005, 15, 1, 2}};
        assertThat(of(shifted)).isEqualTo(of(ANSWERS));
    }

    @Test
    void there_is_none_of_one_respondent_or_no_item() {
        assertThat(CovarianceMatrix.of(KeyedAnswers.of(new int[][] {{1, 2}})).reason())
                .contains("fewer than 2 respondents answered every item");
        assertThat(CovarianceMatrix.of(KeyedAnswers.of(new int[][] {{}, {}})).reason())
                .contains("the scale has no item");
    }

    @Test
    void a_matrix_from_elsewhere_is_checked() {
        SymmetricMatrix one = SymmetricMatrix.of(new double[][] {{-1}});
        assertThatThrownBy(() -> new CovarianceMatrix(2, one))
                .hasMessage("CovarianceMatrix.covariances: must not have a negative variance");
        assertThatThrownBy(() -> new CovarianceMatrix(1, one))
                .hasMessage("CovarianceMatrix: must have at least 2 respondents and 1 item");
        assertThatThrownBy(() -> SymmetricMatrix.of(new double[][] {{1, 2}, {3, 1}}))
                .hasMessage("SymmetricMatrix: must be symmetric");
        assertThatThrownBy(() -> SymmetricMatrix.of(new double[][] {{1, 2}}))
                .hasMessage("SymmetricMatrix: must be square");
        assertThatThrownBy(() -> SymmetricMatrix.of(new double[][] {{Double.NaN}}))
                .hasMessage("SymmetricMatrix: must be of finite numbers");
    }

    @Test
    void text_forms_show_no_numbers() {
        assertThat(of(ANSWERS)).hasToString("CovarianceMatrix[4 respondents, 4 items]");
        assertThat(of(ANSWERS).covariances()).hasToString("SymmetricMatrix[order 4]");
        assertThat(of(ANSWERS).covariances().eigenvalues()).hasToString("Eigenvalues[4]");
    }

    private static CovarianceMatrix of(int[][] answers) {
        return CovarianceMatrix.of(KeyedAnswers.of(answers)).value().orElseThrow();
    }
}
