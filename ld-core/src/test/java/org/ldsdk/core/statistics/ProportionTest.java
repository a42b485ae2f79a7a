package org.ldsdk.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.Computed;

class ProportionTest {

    /** Quinlivan 2017 prints 13 % (2-47); the exact interval would be 0 to 53. */
    @Test
    void wilsons_interval_of_1_of_8_is_as_printed() {
        ConfidenceInterval interval = new Proportion(1, 8).wilson(0.95).value().orElseThrow();
        assertThat(interval.lower()).isCloseTo(0.02, within(0.005));
        assertThat(interval.upper()).isCloseTo(0.47, within(0.005));
        assertThat(interval.method()).isEqualTo("Wilson");
    }

    /** A custody study of 110 people prints 64 % (54-73) and 12 % (6-19); only the exact interval gives both. */
    @ParameterizedTest
    @CsvSource({"70, 0.54, 0.73", "13, 0.06, 0.19"})
    void exact_intervals_of_110_people_are_as_printed(long count, double lower, double upper) {
        ConfidenceInterval interval =
                new Proportion(count, 110).clopperPearson(0.95).value().orElseThrow();
        assertThat(interval.lower()).isCloseTo(lower, within(0.005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.005));
        assertThat(interval.method()).isEqualTo("Clopper-Pearson");
    }

    @Test
    void nobody_has_no_share() {
        Proportion nobody = new Proportion(0, 0);
        assertThat(nobody.estimate()).isEqualTo(Computed.none("there is nobody in the group"));
        assertThat(nobody.wilson(0.95)).isEqualTo(Computed.none("there is nobody in the group"));
        assertThat(nobody.clopperPearson(0.95)).isEqualTo(Computed.none("there is nobody in the group"));
    }

    /** Of none, the exact upper end is 1 less the n-th root of the tail; of one in so many, in closed form too. */
    @ParameterizedTest
    @CsvSource({"10", "1000", "1000000", "1000000000", "1000000000000"})
    void ends_near_0_keep_their_digits(long total) {
        double none = new Proportion(0, total)
                .clopperPearson(0.95)
                .value()
                .orElseThrow()
                .upper();
        assertThat(none).isCloseTo(-StrictMath.expm1(StrictMath.log(0.025) / total), Percentage.withPercentage(1e-8));
        double one = new Proportion(1, total)
                .clopperPearson(0.95)
                .value()
                .orElseThrow()
                .lower();
        assertThat(one).isCloseTo(-StrictMath.expm1(StrictMath.log1p(-0.025) / total), Percentage.withPercentage(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "0, -1"})
    void a_count_is_within_its_total(long count, long total) {
        assertThatThrownBy(() -> new Proportion(count, total)).hasMessage("Proportion.count: must be in [0, total]");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-0.5", "95", "NaN"})
    void a_level_is_more_than_0_and_less_than_1(double level) {
        assertThatThrownBy(() -> new Proportion(1, 2).wilson(level))
                .hasMessage("ConfidenceInterval.level: must be more than 0 and less than 1, but was " + level);
        assertThatThrownBy(() -> new Proportion(0, 0).clopperPearson(level))
                .hasMessageStartingWith("ConfidenceInterval.level");
    }

    @Test
    void its_text_form_shows_no_number() {
        assertThat(new Proportion(17, 81)).hasToString("Proportion");
    }
}
