package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.statistics.ConfidenceInterval;

class BootstrapTest {

    private static final KeyedAnswers ANSWERS =
            KeyedAnswers.of(new int[][] {{1, 2, 1}, {2, 2, 3}, {0, 1, 0}, {3, 3, 2}, {1, 0, 1}, {2, 3, 3}});
    private static final double[] VALUES = {3.1, 9.7, 4.2, 4.9, 12.3, 7.7, 1.5};

    @Test
    void the_same_seed_gives_the_same_interval() {
        assertThat(alpha(11)).isEqualTo(alpha(11));
        assertThat(mean(11, VALUES)).isEqualTo(mean(11, VALUES));
    }

    @Test
    void another_seed_gives_another() {
        assertThat(alpha(12).lower()).isNotEqualTo(alpha(11).lower());
        assertThat(mean(12, VALUES)).isNotEqualTo(mean(11, VALUES));
    }

    @Test
    void the_order_of_people_does_not_move_it() {
        assertThat(mean(11, 12.3, 1.5, 4.2, 3.1, 9.7, 7.7, 4.9)).isEqualTo(mean(11, VALUES));
    }

    @Test
    void the_method_names_generator_seed_and_samples() {
        assertThat(mean(11, VALUES).method())
                .isEqualTo("percentile bootstrap (L64X128MixRandom, seed 11, 2000 samples)");
    }

    @Test
    void samples_that_do_not_vary_are_left_out_and_told() {
        KeyedAnswers two = KeyedAnswers.of(new int[][] {{0, 1}, {1, 3}});
        assertThat(new Bootstrap(3, 1000)
                        .ofAlpha(two, 0.95)
                        .value()
                        .orElseThrow()
                        .method())
                .matches("percentile bootstrap \\(L64X128MixRandom, seed 3, 1000 samples, "
                        + "(4[5-9]|5[0-4])\\d of them left out because they do not vary\\)");
    }

    @Test
    void what_costs_too_much_is_not_drawn() {
        double[] many = new double[200_001];
        assertThat(new Bootstrap(1, 1000).ofMean(many, 0.95).reason())
                .contains("drawing 1000 samples again would add up more than 200000000 answers");
        many = new double[2_000];
        assertThat(new Bootstrap(1, 100).ofMean(many, 0.95).value()).isPresent();
    }

    @Test
    void there_is_none_without_samples_values_or_alpha() {
        assertThat(Bootstrap.none().ofMean(VALUES, 0.95).reason()).contains("no samples were drawn again");
        assertThat(Bootstrap.none().ofAlpha(ANSWERS, 0.95).reason()).contains("no samples were drawn again");
        assertThat(Bootstrap.usual(1).ofMean(new double[] {1}, 0.95).reason()).contains("fewer than 2 have a value");
        KeyedAnswers alike = KeyedAnswers.of(new int[][] {{1, 2}, {1, 2}});
        assertThat(Bootstrap.usual(1).ofAlpha(alike, 0.95).reason()).contains("the sums do not vary");
    }

    @Test
    void a_few_samples_and_levels_out_of_range_are_refused() {
        assertThatThrownBy(() -> new Bootstrap(1, 99))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bootstrap.replicates: must be 0 or at least 100, but was 99");
        assertThatThrownBy(() -> Bootstrap.usual(1).ofMean(VALUES, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ConfidenceInterval alpha(long seed) {
        return Bootstrap.usual(seed).ofAlpha(ANSWERS, 0.95).value().orElseThrow();
    }

    private static ConfidenceInterval mean(long seed, double... values) {
        return Bootstrap.usual(seed).ofMean(values, 0.95).value().orElseThrow();
    }
}
