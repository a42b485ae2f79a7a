package org.ldsdk.ripls.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedTest {

    private static Pairs pairs(double... changes) {
        return Pairs.of(new double[changes.length], changes);
    }

    @Test
    void what_cannot_be_tested_says_why() {
        assertThat(PairedT.of(pairs()).reason()).contains("there are fewer than 2 pairs");
        assertThat(PairedT.of(pairs(3)).reason()).contains("there are fewer than 2 pairs");
        assertThat(PairedT.of(pairs(0.1, 0.1, 0.1)).reason()).contains("all differences are equal");
        for (ZeroRule rule : ZeroRule.values()) {
            assertThat(WilcoxonSignedRank.of(pairs(), rule).reason()).contains("there are no pairs");
            assertThat(WilcoxonSignedRank.of(pairs(0, 0), rule).reason()).contains("nobody changed");
        }
    }

    @Test
    void one_pair_that_changed_is_no_evidence() {
        WilcoxonSignedRank test =
                WilcoxonSignedRank.of(pairs(3), ZeroRule.DROPPED).value().orElseThrow();
        assertThat(test.p().twoSided()).isEqualTo(1);
        assertThat(test.rankBiserial()).isEqualTo(1);
    }

    @Test
    void without_spread_before_there_is_no_effect_in_its_units() {
        PairedT test = PairedT.of(pairs(1, 2, 4)).value().orElseThrow();
        assertThat(test.glassDelta().reason()).contains("the values before do not vary");
        assertThat(test.dav()).isFinite();
    }

    @Test
    void a_thousand_who_changed_are_tested_by_the_normal_p_and_it_says_so() {
        double[] changes = IntStream.rangeClosed(1, 1000)
                .mapToDouble(i -> i % 3 == 0 ? -i : i)
                .toArray();
        WilcoxonSignedRank test =
                WilcoxonSignedRank.of(pairs(changes), ZeroRule.DROPPED).value().orElseThrow();
        assertThat(test.exact().reason()).contains("counting every way would take more than 200000000 steps");
        assertThat(test.p()).isEqualTo(test.normalWithContinuity());
        assertThat(test.method()).isEqualTo("normal with continuity, no ties");
    }

    @Test
    void up_to_the_budget_exact_and_normal_p_agree() {
        double[] changes = IntStream.rangeClosed(1, 570)
                .mapToDouble(i -> i % 7 < 3 ? -i : i)
                .toArray();
        WilcoxonSignedRank test =
                WilcoxonSignedRank.of(pairs(changes), ZeroRule.DROPPED).value().orElseThrow();
        assertThat(test.method()).isEqualTo("exact, no ties");
        assertThat(test.p().twoSided())
                .isCloseTo(
                        test.normalWithContinuity().twoSided(),
                        within(0.02 * test.p().twoSided()));
    }

    @Test
    void many_zeros_do_not_fill_the_memory() {
        double[] changes = new double[1_000_000];
        changes[0] = 1;
        changes[1] = -2;
        assertThat(WilcoxonSignedRank.of(pairs(changes), ZeroRule.PRATT)
                        .value()
                        .orElseThrow()
                        .method())
                .startsWith("normal");
    }

    @Test
    void values_that_are_no_numbers_and_pairs_that_do_not_match_are_refused() {
        assertThatThrownBy(() -> pairs(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Pairs.values: must be finite");
        assertThatThrownBy(() -> Pairs.of(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Pairs.after: must be one value for each of 2 before, but were 3");
        assertThatThrownBy(() -> PairedT.of(pairs(1, 2)).value().orElseThrow().interval(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PairedT.level: must be more than 0 and less than 1, but was 1.0");
    }

    @Test
    void text_forms_show_no_figure() {
        assertThat(pairs(1, 2)).hasToString("Pairs[2]");
        assertThat(PairedT.of(pairs(1, 2))).hasToString("computed");
        assertThat(PairedT.of(pairs(1, 2)).value().orElseThrow()).hasToString("PairedT[2 pairs]");
        assertThat(WilcoxonSignedRank.of(pairs(77, 88), ZeroRule.DROPPED)
                        .value()
                        .orElseThrow()
                        .toString())
                .contains("pairs=2")
                .doesNotContain("RankSum", "normal", "77");
    }
}
