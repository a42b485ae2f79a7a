package org.ldsdk.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.json.Json;

class ConfidenceIntervalTest {

    @Test
    void the_normal_interval_is_1_96_standard_errors_either_side() {
        ConfidenceInterval interval = ConfidenceInterval.normal(10, 2, 0.95, "normal");
        assertThat(interval.lower()).isCloseTo(10 - 2 * 1.959963984540054, within(1e-12));
        assertThat(interval.upper()).isCloseTo(10 + 2 * 1.959963984540054, within(1e-12));
    }

    @Test
    void the_interval_of_a_logarithm_is_the_same_factor_either_way() {
        ConfidenceInterval interval = ConfidenceInterval.logNormal(4, 0.5, 0.95, "log");
        assertThat(interval.upper() / 4).isCloseTo(StrictMath.exp(0.5 * 1.959963984540054), within(1e-12));
        assertThat(4 / interval.lower()).isCloseTo(interval.upper() / 4, within(1e-12));
    }

    @Test
    void an_end_may_be_open() {
        ConfidenceInterval open = new ConfidenceInterval(0.95, 0.5, Double.POSITIVE_INFINITY, "exact");
        assertThat(open.contains(1e300)).isTrue();
        assertThat(open.contains(0.4)).isFalse();
        assertThat(Json.write(open)).isEqualTo("{\"level\":0.95,\"lower\":0.5,\"upper\":\"Inf\",\"method\":\"exact\"}");
        assertThat(Json.read(Json.write(open), ConfidenceInterval.class, "test"))
                .isEqualTo(open);
    }

    @Test
    void both_ends_are_moved_into_bounds() {
        ConfidenceInterval wide = new ConfidenceInterval(0.95, -0.2, 1.3, "DeLong");
        assertThat(wide.clippedTo(0, 1)).isEqualTo(new ConfidenceInterval(0.95, 0, 1, "DeLong"));
        assertThat(new ConfidenceInterval(0.95, 0.2, 0.3, "DeLong")
                        .clippedTo(0, 1)
                        .upper())
                .isEqualTo(0.3);
    }

    @Test
    void ends_are_numbers_in_their_order() {
        String rule = "ConfidenceInterval.lower: must be at most upper, and both a number";
        assertThatThrownBy(() -> new ConfidenceInterval(0.95, 2, 1, "x")).hasMessage(rule);
        assertThatThrownBy(() -> new ConfidenceInterval(0.95, Double.NaN, 1, "x"))
                .hasMessage(rule);
        assertThatThrownBy(() -> new ConfidenceInterval(0.95, 0, Double.NaN, "x"))
                .hasMessage(rule);
        assertThatThrownBy(() -> new ConfidenceInterval(0.95, 0, 1, " "))
                .hasMessage("ConfidenceInterval.method: must not be blank");
    }

    @Test
    void its_text_form_shows_no_end() {
        assertThat(new ConfidenceInterval(0.95, 0.17, 0.81, "Wilson")).hasToString("ConfidenceInterval[0.95 Wilson]");
    }
}
