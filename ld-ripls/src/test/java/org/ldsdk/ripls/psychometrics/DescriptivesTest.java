package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;

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
