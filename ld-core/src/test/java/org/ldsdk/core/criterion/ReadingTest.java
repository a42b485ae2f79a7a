package org.ldsdk.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was read, in words. */
class ReadingTest {

    private static Reading number(double lowest, double highest, boolean estimated) {
        return new Reading("scale:total", "total", lowest, highest, List.of(), false, estimated, List.of());
    }

    private static Reading values(String... values) {
        return new Reading("fact:sex", "sex", Double.NaN, Double.NaN, List.of(values), false, false, List.of());
    }

    @Test
    void an_interval_shows_both_ends_and_a_number_one() {
        assertThat(number(9, 12, false).words()).isEqualTo("9..12");
        assertThat(number(-3, -3, false).words()).isEqualTo("-3");
        assertThat(number(22, 22, true).words()).isEqualTo("22 (estimated)");
    }

    @Test
    void what_does_not_exist_is_none() {
        assertThat(number(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, false)
                        .words())
                .isEqualTo("none");
        assertThat(values().words()).isEqualTo("none");
    }

    @Test
    void a_list_shows_what_is_possible() {
        assertThat(values("female").words()).isEqualTo("female");
        assertThat(values("female", "male").words()).isEqualTo("female or male");
    }

    @Test
    void numbers_of_a_definition_keep_every_digit() {
        assertThat(Reading.number(10)).isEqualTo("10");
        assertThat(Reading.number(-0.0)).isEqualTo("0");
        assertThat(Reading.number(1.5)).isEqualTo("1.5");
        assertThat(Reading.number(2.996)).isEqualTo("2.996");
        assertThat(Reading.number(1e10)).isEqualTo("10000000000");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 3, 10",
        "-0.0, 3, 0",
        "1.5, 1.5, 1.5",
        "22.222222222222222, 22, 22.22",
        "-1.25, 0, -1.25",
        "2.996, 5, 3",
        "2.996, 3, 2.996",
        "2.9999, 3, 2.9999",
        "3.004, 3, 3.004",
        "2.496, 2.5, 2.496",
        "2.996, 2.996, 2.996",
        "-0.001, 0, -0.001",
        "-0.001, 1, 0"
    })
    void what_was_read_is_rounded_but_not_onto_or_across_a_cut_off(double number, double cutOff, String text) {
        assertThat(Reading.rounded(number, List.of(cutOff))).isEqualTo(text);
    }

    @Test
    void a_finding_never_shows_a_number_that_its_verdict_contradicts() {
        Finding finding = new Finding(
                new Criterion.AtLeast("scale:total", 3),
                Verdict.NOT_MET,
                false,
                false,
                Optional.of(number(2.996, 2.996, false)),
                List.of(),
                Optional.empty());

        assertThat(finding.explain()).isEqualTo("not met: total 2.996, must be at least 3, margin -0.004");
    }
}
