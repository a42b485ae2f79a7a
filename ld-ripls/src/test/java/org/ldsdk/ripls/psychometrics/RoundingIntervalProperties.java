package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of what rounding leaves open. */
class RoundingIntervalProperties {

    private static RoundingInterval printed(BigDecimal exact, int decimals, boolean up) {
        return RoundingInterval.of(exact.setScale(decimals, up ? RoundingMode.HALF_UP : RoundingMode.HALF_DOWN));
    }

    private static BigDecimal thousandths(int number) {
        return BigDecimal.valueOf(number, 3);
    }

    private static boolean contains(RoundingInterval interval, BigDecimal exact) {
        return interval.meets(new RoundingInterval(exact, exact));
    }

    @Property
    void sums_multiples_and_mirror_images_contain_the_exact_ones(
            @ForAll @IntRange(min = -5000, max = 5000) int first,
            @ForAll @IntRange(min = -5000, max = 5000) int second,
            @ForAll @IntRange(min = 0, max = 3) int decimals,
            @ForAll @IntRange(min = 0, max = 20) int factor,
            @ForAll boolean up) {
        BigDecimal one = thousandths(first);
        BigDecimal two = thousandths(second);
        RoundingInterval about = printed(one, decimals, up);
        assertThat(contains(about, one)).isTrue();
        assertThat(contains(about.plus(printed(two, decimals, !up)), one.add(two)))
                .isTrue();
        assertThat(contains(about.times(factor), one.multiply(BigDecimal.valueOf(factor))))
                .isTrue();
        assertThat(contains(about.mirroredIn(6), BigDecimal.valueOf(6).subtract(one)))
                .isTrue();
        assertThat(about.mirroredIn(6).mirroredIn(6)).isEqualTo(about);
    }

    @Property
    void two_figures_meet_as_they_overlap(
            @ForAll @IntRange(min = -50, max = 50) int first, @ForAll @IntRange(min = -50, max = 50) int second) {
        RoundingInterval one = RoundingInterval.of(BigDecimal.valueOf(first, 1));
        RoundingInterval two = RoundingInterval.of(BigDecimal.valueOf(second, 1));
        assertThat(one.meets(two)).isEqualTo(Math.abs(first - second) <= 1);
        assertThat(two.meets(one)).isEqualTo(one.meets(two));
    }

    @Example
    void it_is_half_a_unit_to_either_side() {
        assertThat(RoundingInterval.of(new BigDecimal("72.2")).words()).isEqualTo("72.15..72.25");
        assertThat(RoundingInterval.of(new BigDecimal("70")).words()).isEqualTo("69.5..70.5");
        assertThat(RoundingInterval.of(new BigDecimal("-4.03")).words()).isEqualTo("-4.035..-4.025");
        assertThat(new RoundingInterval(new BigDecimal("100"), new BigDecimal("1e3")).words())
                .isEqualTo("100..1000");
        assertThatThrownBy(() -> new RoundingInterval(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RoundingInterval: must be from least to most, but was 1..0");
    }
}
