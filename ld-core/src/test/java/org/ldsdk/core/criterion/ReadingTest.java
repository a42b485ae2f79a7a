package org.ldsdk.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    void numbers_are_written_as_people_write_them() {
        assertThat(Reading.number(10)).isEqualTo("10");
        assertThat(Reading.number(-0.0)).isEqualTo("0");
        assertThat(Reading.number(1.5)).isEqualTo("1.5");
        assertThat(Reading.number(22.222)).isEqualTo("22.22");
        assertThat(Reading.number(2.999)).isEqualTo("3");
        assertThat(Reading.number(-1.25)).isEqualTo("-1.25");
        assertThat(Reading.number(-0.001)).isEqualTo("0");
    }
}
