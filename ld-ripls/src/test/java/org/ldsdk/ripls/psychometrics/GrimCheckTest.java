package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GrimCheckTest {

    @Test
    void the_published_means_can_be_but_for_one() {
        assertThat(GrimCheck.ofMean("17.81", 43).isReachable()).isTrue();
        assertThat(GrimCheck.ofMean("17.81", 44).isReachable()).isFalse();
        assertThat(GrimCheck.ofMean("-4.02", 44).isReachable()).isTrue();
        assertThat(GrimCheck.ofMean("-4.03", 44).isReachable()).isFalse();
        assertThat(GrimCheck.ofMean("-4.03", 43).isReachable()).isFalse();
        assertThat(GrimCheck.ofMean("6.07", 43).isReachable()).isTrue();
        assertThat(GrimCheck.ofMean("6.07", 44).isReachable()).isTrue();
    }

    @Test
    void the_published_percentages_can_be_but_for_one() {
        assertThat(GrimCheck.ofPercent("61.4", 44).isReachable()).isTrue();
        assertThat(GrimCheck.ofPercent("61.45", 44).isReachable()).isFalse();
        assertThat(GrimCheck.ofPercent("75.0", 44).isReachable()).isTrue();
        assertThat(GrimCheck.ofPercent("2.2", 44).isReachable()).isFalse();
        assertThat(GrimCheck.ofPercent("2.3", 44).isReachable()).isTrue();
    }

    @Test
    void the_example_of_a_die_thrown_20_times() {
        assertThat(GrimCheck.ofMean("3.48", 20).isReachable()).isFalse();
        assertThat(GrimCheck.ofMean("3.45", 20).isReachable()).isTrue();
        assertThat(GrimCheck.ofMean("3.50", 20).isReachable()).isTrue();
    }

    @Test
    void a_half_may_be_rounded_either_way() {
        assertThat(GrimCheck.ofMean("0.12", 8).isReachable()).isTrue();
        assertThat(GrimCheck.ofMean("0.13", 8).isReachable()).isTrue();
        assertThat(GrimCheck.ofMean("0.14", 8).isReachable()).isFalse();
        assertThat(GrimCheck.ofMean("-0.13", 8).isReachable()).isTrue();
    }

    @Test
    void it_names_the_sums_on_both_sides() {
        GrimCheck check = GrimCheck.ofMean("-4.03", 44);
        assertThat(check.below()).isEqualTo(-178);
        assertThat(check.figureOf(BigInteger.valueOf(-178))).isEqualTo(new BigDecimal("-4.05"));
        assertThat(check.figureOf(BigInteger.valueOf(-177))).isEqualTo(new BigDecimal("-4.02"));
        assertThat(GrimCheck.ofPercent("61.45", 44).below()).isEqualTo(27);
        assertThat(GrimCheck.ofMean("4", 3).figureOf(BigInteger.valueOf(11))).isEqualTo(new BigDecimal("4"));
    }

    @Test
    void nobody_has_no_mean() {
        assertThatThrownBy(() -> GrimCheck.ofMean("1.0", 0))
                .hasMessage("GrimCheck: must have at least 1 respondent and a unit of at least 1");
        assertThat(GrimCheck.ofMean("1.0", 1).isReachable()).isTrue();
        assertThatThrownBy(() -> new GrimCheck(BigDecimal.ONE, 1, 0))
                .hasMessage("GrimCheck: must have at least 1 respondent and a unit of at least 1");
    }

    @Property
    void every_figure_that_comes_of_a_sum_is_reachable(
            @ForAll @IntRange(min = -500, max = 500) int sum,
            @ForAll @IntRange(min = 1, max = 300) int people,
            @ForAll @IntRange(max = 4) int decimals) {
        BigDecimal printed =
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(people), decimals, RoundingMode.HALF_EVEN);
        assertThat(GrimCheck.ofMean(printed.toPlainString(), people).isReachable())
                .isTrue();
    }

    @Property
    void a_figure_is_reachable_only_if_some_sum_gives_it(
            @ForAll @IntRange(min = -999, max = 999) int hundredths, @ForAll @IntRange(min = 1, max = 60) int people) {
        BigDecimal printed = BigDecimal.valueOf(hundredths, 2);
        boolean any = false;
        for (long sum = -10L * people - 1; sum <= 10L * people + 1; sum++) {
            any |= 2 * Math.abs(100 * sum - (long) hundredths * people) <= people;
        }
        assertThat(new GrimCheck(printed, people, 1).isReachable()).isEqualTo(any);
    }
}
