package org.ldsdk.screening.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.Computed;
import org.ldsdk.screening.accuracy.RocCurve.Direction;

class RocCurveTest {

    private static RocCurve curve(double[] scores, boolean... condition) {
        return RocCurve.of(scores, condition, Direction.HIGHER);
    }

    @Test
    void nobody_at_all_has_no_area_and_no_cut_off() {
        RocCurve nobody = curve(new double[0]);
        assertThat(nobody.auc()).isEqualTo(Computed.none("nobody has the condition"));
        assertThat(nobody.cuts()).isEmpty();
        assertThat(nobody.best()).isEqualTo(Computed.none("nobody has the condition"));
    }

    @Test
    void people_of_one_kind_alone_have_no_area() {
        RocCurve with = curve(new double[] {1, 2}, true, true);
        assertThat(with.auc()).isEqualTo(Computed.none("nobody is without the condition"));
        assertThat(with.cuts()).hasSize(2);
        assertThat(curve(new double[] {1, 2}, false, false).auc()).isEqualTo(Computed.none("nobody has the condition"));
    }

    @Test
    void one_person_of_a_kind_has_an_area_without_variance() {
        RocCurve one = curve(new double[] {1, 2, 3}, false, true, false);
        assertThat(one.auc()).isEqualTo(Computed.of(0.5));
        assertThat(one.variance()).isEqualTo(Computed.none("fewer than 2 people have the condition"));
        assertThat(one.interval(0.95)).isEqualTo(Computed.none("fewer than 2 people have the condition"));
        assertThat(curve(new double[] {1, 2, 3}, true, false, true).variance())
                .isEqualTo(Computed.none("fewer than 2 people are without the condition"));
    }

    @Test
    void scores_that_are_all_equal_have_an_area_of_a_half_and_no_interval() {
        RocCurve equal = curve(new double[] {4, 4, 4, 4}, false, true, false, true);
        assertThat(equal.auc()).isEqualTo(Computed.of(0.5));
        assertThat(equal.interval(0.95)).isEqualTo(Computed.none("all scores are equal"));
        assertThat(equal.best().value().orElseThrow()).extracting(RocCut::cut).containsExactly(4.0);
    }

    @Test
    void scores_that_separate_completely_have_no_interval() {
        RocCurve separate = curve(new double[] {1, 2, 3, 4}, false, false, true, true);
        assertThat(separate.auc()).isEqualTo(Computed.of(1.0));
        assertThat(separate.variance()).isEqualTo(Computed.of(0.0));
        assertThat(separate.interval(0.95))
                .isEqualTo(Computed.none(
                        "DeLong's variance is 0, as where the scores separate the two kinds of people completely"));
    }

    @Test
    void minus_zero_is_zero() {
        for (Direction direction : Direction.values()) {
            RocCurve curve = RocCurve.of(new double[] {0.0, -0.0}, new boolean[] {true, false}, direction);
            assertThat(curve.cuts()).hasSize(1);
            assertThat(curve.auc()).isEqualTo(Computed.of(0.5));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_score_is_finite(double score) {
        assertThatThrownBy(() -> curve(new double[] {score}, true)).hasMessage("RocCurve.score: must be finite");
        assertThatThrownBy(() -> RocCurve.builder(Direction.LOWER).person(score, true))
                .hasMessage("RocCurve.score: must be finite");
    }

    @Test
    void scores_and_conditions_are_as_many() {
        assertThatThrownBy(() -> curve(new double[] {1, 2}, true))
                .hasMessage("RocCurve.condition: must be as many as scores, 2, but were 1");
        assertThatThrownBy(() ->
                        RocComparison.of(new double[] {1}, new double[] {1, 2}, new boolean[] {true}, Direction.HIGHER))
                .hasMessage("RocCurve.condition: must be as many as scores, 2, but were 1");
    }

    @Test
    void a_million_people_are_compared_in_seconds() {
        Random random = new Random(17);
        int people = 1_000_000;
        double[] first = random.doubles(people).toArray();
        double[] second = new double[people];
        boolean[] condition = new boolean[people];
        for (int i = 0; i < people; i++) {
            condition[i] = random.nextDouble() < first[i];
            second[i] = Math.floor(28 * (first[i] + random.nextDouble()));
        }
        assertThat(Duration.ofSeconds(60)).isGreaterThan(time(() -> {
            RocComparison comparison = RocComparison.of(first, second, condition, Direction.HIGHER);
            assertThat(comparison.first().auc().value().orElseThrow()).isCloseTo(5.0 / 6, within(0.002));
            assertThat(comparison.test().value().orElseThrow().z()).isGreaterThan(100);
            assertThat(comparison.second().cuts()).hasSize(56);
        }));
    }

    private static Duration time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void text_forms_show_no_score() {
        RocCurve curve = curve(new double[] {17, 81}, true, false);
        assertThat(curve).hasToString("RocCurve[1 with, 1 without the condition]");
        assertThat(RocComparison.of(
                        new double[] {17, 81}, new double[] {17, 81}, new boolean[] {true, false}, Direction.LOWER))
                .hasToString("RocComparison[RocCurve[1 with, 1 without the condition]]");
    }
}
