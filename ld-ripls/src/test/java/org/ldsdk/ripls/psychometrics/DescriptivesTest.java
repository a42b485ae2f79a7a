package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;

/** Numbers by hand. */
class DescriptivesTest {

    @Test
    void a_sample_by_hand() {
        Descriptives sample = Descriptives.of(4, 1, 2, 2, 1, 8);
        assertThat(sample.used()).isEqualTo(6);
        assertThat(sample.mean().value()).contains(3.0);
        assertThat(sample.sd().value()).hasValueSatisfying(sd -> assertThat(sd).isEqualTo(StrictMath.sqrt(7.2)));
        assertThat(sample.quartiles().value()).contains(new Quartiles(1.25, 2, 3.5));
        assertThat(sample.median().value()).contains(2.0);
        assertThat(sample.modes().value()).contains(List.of(1.0, 2.0));
        assertThat(sample.modalPercent().value()).contains(100 / 3.0);
    }

    @Test
    void quartiles_of_type_6_lie_further_out() {
        Descriptives sample = Descriptives.of(4, 1, 2, 2, 1, 8);
        assertThat(sample.quartiles(QuartileType.TYPE_6).value()).contains(new Quartiles(1, 2, 5));
        assertThat(sample.quartiles(QuartileType.TYPE_7)).isEqualTo(sample.quartiles());
    }

    @Test
    void skewness_needs_three_values_and_kurtosis_four() {
        assertThat(Descriptives.of(1, 2).skewness().reason()).contains("fewer than 3 have a value");
        assertThat(Descriptives.of(1, 2, 3).skewness().value()).contains(0.0);
        assertThat(Descriptives.of(1, 2, 3).kurtosis().reason()).contains("fewer than 4 have a value");
        assertThat(Descriptives.of(1, 2, 3, 4).kurtosis().value())
                .hasValueSatisfying(kurtosis -> assertThat(kurtosis).isCloseTo(-1.2, within(1e-14)));
        assertThat(Descriptives.of(2, 2, 2, 2).skewness().reason()).contains("all values are equal");
        assertThat(Descriptives.of(2, 2, 2, 2).kurtosis().reason()).contains("all values are equal");
    }

    @Test
    void the_mean_has_an_interval() {
        assertThat(Descriptives.of(1).meanInterval(0.95).reason()).contains("fewer than 2 have a value");
        ConfidenceInterval interval =
                Descriptives.of(1, 3).meanInterval(0.5).value().orElseThrow();
        assertThat(interval.lower()).isCloseTo(1, within(1e-12));
        assertThat(interval.upper()).isCloseTo(3, within(1e-12));
        assertThat(interval.method()).isEqualTo("t");
    }

    @Test
    void whole_numbers_far_apart_and_fractions_are_described_alike() {
        Descriptives far = Descriptives.of(0, 1_000_000, 1_000_000, 2);
        assertThat(far.modes().value()).contains(List.of(1_000_000.0));
        assertThat(far.median().value()).contains(500_001.0);
        assertThat(Descriptives.of(0.5, -0.0, 0.0).modes().value()).contains(List.of(-0.0));
        assertThat(Descriptives.of(1.5, 2.5, 2.5).modalPercent().value()).contains(200 / 3.0);
    }

    @Test
    void the_order_of_the_values_is_left_alone() {
        double[] values = {3, 1, 2};
        Descriptives.of(values);
        assertThat(values).containsExactly(3, 1, 2);
    }

    @Test
    void one_value_has_no_sd() {
        Descriptives sample = Descriptives.of(7);
        assertThat(sample.mean().value()).contains(7.0);
        assertThat(sample.sd().reason()).contains("fewer than 2 have a value");
        assertThat(sample.quartiles().value()).contains(new Quartiles(7, 7, 7));
        assertThat(sample.modes().value()).contains(List.of(7.0));
        assertThat(sample.modalPercent().value()).contains(100.0);
    }

    @Test
    void two_values_have_one() {
        assertThat(Descriptives.of(1, 3).sd().value()).contains(StrictMath.sqrt(2));
    }

    @Test
    void equal_values_have_an_sd_of_zero() {
        assertThat(Descriptives.of(2, 2, 2).sd().value()).contains(0.0);
    }

    @Test
    void no_value_is_all_reasons() {
        Descriptives nothing = Descriptives.of();
        assertThat(nothing.used()).isZero();
        for (Computed<?> one : List.of(
                nothing.mean(), nothing.quartiles(), nothing.median(), nothing.modes(), nothing.modalPercent())) {
            assertThat(one.reason()).contains("nobody has a value");
        }
        assertThat(nothing.sd().reason()).contains("fewer than 2 have a value");
    }

    @Test
    void nan_and_infinity_are_refused() {
        assertThatThrownBy(() -> Descriptives.of(1, Double.NaN)).hasMessage("Descriptives.values: must be finite");
        assertThatThrownBy(() -> Descriptives.of(Double.POSITIVE_INFINITY))
                .hasMessage("Descriptives.values: must be finite");
    }

    @Test
    void the_text_form_shows_no_numbers() {
        assertThat(Descriptives.of(17, 18)).hasToString("Descriptives{used=2}");
        assertThat(new Quartiles(1, 2, 3)).hasToString("Quartiles");
    }
}
