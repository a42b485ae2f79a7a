package org.ldsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComputedTest {

    @Test
    void it_is_a_value_or_a_reason() {
        assertThat(Computed.of(1.5).value()).contains(1.5);
        assertThat(Computed.of(1.5).reason()).isEmpty();
        assertThat(Computed.none("nobody").value()).isEmpty();
        assertThat(Computed.none("nobody").reason()).contains("nobody");
    }

    @Test
    void it_is_never_both_and_never_neither() {
        assertThatThrownBy(() -> new Computed<>(Optional.of(1), Optional.of("nobody")))
                .hasMessage("Computed: must have either a value or a reason");
        assertThatThrownBy(() -> new Computed<>(Optional.empty(), Optional.empty()))
                .hasMessage("Computed: must have either a value or a reason");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void it_is_never_a_number_that_is_none(double number) {
        assertThatThrownBy(() -> Computed.of(number)).hasMessage("Computed.value: must be finite");
    }

    @Test
    void what_may_not_exist_either_brings_its_own_reason() {
        assertThat(Computed.of(2).flatMap(number -> Computed.of(number * 2))).isEqualTo(Computed.of(4));
        assertThat(Computed.of(2).flatMap(number -> Computed.none("too few"))).isEqualTo(Computed.none("too few"));
        assertThat(Computed.<Integer>none("nobody").flatMap(number -> Computed.none("too few")))
                .isEqualTo(Computed.none("nobody"));
    }

    @Test
    void a_reason_survives_conversion() {
        assertThat(Computed.of(2).map(number -> number * 2)).isEqualTo(Computed.of(4));
        assertThat(Computed.<Integer>none("nobody").map(number -> number * 2)).isEqualTo(Computed.none("nobody"));
    }

    @Test
    void its_text_form_shows_no_value() {
        assertThat(Computed.of(17.81)).hasToString("computed");
        assertThat(Computed.none("nobody")).hasToString("nobody");
    }
}
