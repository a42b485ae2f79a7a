package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;

/** Numbers by hand. */
class CronbachAlphaTest {

    @Test
    void items_that_agree_wholly_have_an_alpha_of_one() {
        assertThat(alpha(new int[][] {{1, 1, 1}, {2, 2, 2}, {5, 5, 5}}).value()).contains(1.0);
    }

    @Test
    void a_table_by_hand() {
        // Variances 1, 1 and 7/3 of columns 1 2 3, 2 1 3 and 2 1 4; sums 5, 4, 10: variance 31/3. 3/2 (1 - (13/3) /
        // (31/3))
        assertThat(alpha(new int[][] {{1, 2, 2}, {2, 1, 1}, {3, 3, 4}}).value()).contains(1.5 * (1 - 13.0 / 31));
    }

    @Test
    void alpha_may_be_negative() {
        // Columns 0 2 1 and 2 0 2; variances 1 and 4/3; sums 2, 2, 3: variance 1/3. 2 (1 - (7/3) / (1/3))
        assertThat(alpha(new int[][] {{0, 2}, {2, 0}, {1, 2}}).value()).contains(-12.0);
    }

    @Test
    void an_item_that_does_not_vary_counts_all_the_same() {
        double without = alpha(new int[][] {{1, 1}, {2, 2}, {3, 4}}).value().orElseThrow();
        double with =
                alpha(new int[][] {{1, 1, 0}, {2, 2, 0}, {3, 4, 0}}).value().orElseThrow();
        assertThat(with / without).isCloseTo(1.5 / 2, within(1e-15));
    }

    @Test
    void fewer_than_2_respondents_have_none() {
        assertThat(alpha(new int[][] {{1, 2}}).reason()).contains("fewer than 2 respondents answered every item");
        assertThat(alpha(new int[][] {{1, 2}, {2, 2}}).reason()).isEmpty();
    }

    @Test
    void fewer_than_2_items_have_none() {
        assertThat(alpha(new int[][] {{1}, {2}}).reason()).contains("the scale has fewer than 2 items");
        assertThat(alpha(new int[][] {}).reason()).contains("the scale has fewer than 2 items");
    }

    @Test
    void sums_that_do_not_vary_have_none() {
        assertThat(alpha(new int[][] {{1, 2}, {1, 2}}).reason()).contains("the sums do not vary");
        assertThat(alpha(new int[][] {{1, 2}, {2, 1}}).reason()).contains("the sums do not vary");
    }

    @Test
    void it_says_how_many_it_is_of() {
        CronbachAlpha alpha = CronbachAlpha.of(KeyedAnswers.of(new int[][] {{1, 2, 3}, {2, 2, 2}}));
        assertThat(alpha.respondents()).isEqualTo(2);
        assertThat(alpha.items()).isEqualTo(3);
        assertThat(alpha).hasToString("CronbachAlpha[2 respondents, 3 items]");
    }

    @Test
    void rows_of_different_length_are_refused() {
        assertThatThrownBy(() -> KeyedAnswers.of(new int[][] {{1, 2}, {1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("KeyedAnswers.rows[1]: must be 2 answers long, but is 1");
    }

    @Test
    void answers_are_copied() {
        int[][] rows = {{1, 2}, {3, 4}};
        KeyedAnswers answers = KeyedAnswers.of(rows);
        rows[0][0] = 9;
        assertThat(answers.points(0, 0)).isEqualTo(1);
        assertThat(answers).hasToString("KeyedAnswers[2 respondents, 2 items]");
    }

    private static Computed<Double> alpha(int[][] rows) {
        return CronbachAlpha.of(KeyedAnswers.of(rows)).raw();
    }
}
