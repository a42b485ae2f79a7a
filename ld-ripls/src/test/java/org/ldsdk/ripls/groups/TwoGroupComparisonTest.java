package org.ldsdk.ripls.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwoGroupComparisonTest {

    private static final double[] NONE = {};

    private static TwoGroupComparison compare(double[] first, double[] second) {
        return TwoGroupComparison.of("nurses", first, "police", second);
    }

    private static double[] values(double... values) {
        return values;
    }

    @Test
    void that_nothing_was_shown_is_no_sameness() {
        String text = compare(values(4, 7, 9, 11, 15), values(5, 6, 10, 14, 13)).text();
        assertThat(text).isEqualTo("""
                nurses: 5 values, median 9.00; police: 5 values, median 10.00
                Mann-Whitney: U 12.00, p 1.000 (exact, no ties)
                Welch t: -0.15 with 7.99 degrees of freedom, p 0.881; difference of means -0.40, 95 % interval -6.37 to 5.57 (Welch t)
                Cliff's delta: -0.04, 95 % interval -0.64 to 0.59 (Cliff, asymmetric)
                Hedges' g: -0.09, 95 % interval -1.21 to 1.03 (noncentral t)
                No difference is shown at 0.05. That does not show that the groups are alike: with groups of 5 and 5, only a difference of 2.02 standard deviations or more had a chance of 80 % or more to be shown (two-sided t test, noncentral t).
                """);
        assertThat(text.toLowerCase(Locale.ROOT))
                .doesNotContain("equivalent", "same", "no difference between", "equal");
    }

    @Test
    void a_difference_is_said_to_be_uncorrected() {
        assertThat(compare(values(1, 2, 3, 4, 5), values(11, 12, 13, 14, 15)).text())
                .contains("U 0.00, p 0.008 (exact, no ties)")
                .contains("Cliff's delta: -1.00, no interval: the groups do not overlap")
                .endsWith("A difference is shown at 0.05, before any correction for other comparisons.\n");
    }

    @Test
    void what_cannot_be_computed_says_why() {
        TwoGroupComparison empty = compare(NONE, values(1, 2, 3));
        assertThat(empty.text()).isEqualTo("""
                nurses: 0 values; police: 3 values, median 2.00
                Mann-Whitney: not computed, a group is empty
                Welch t: not computed, a group has fewer than 2 values
                Cliff's delta: not computed, a group is empty
                Hedges' g: not computed, a group has fewer than 2 values
                Nothing can be concluded about a difference.
                """);
        assertThat(compare(values(4), values(1, 2, 3)).text())
                .contains(
                        "nurses: 1 value,",
                        "U 3.00, p 0.500 (exact, no ties)",
                        "no interval: a group has fewer than 2");
        assertThat(compare(values(4), values(1)).text()).contains("groups this small could show none.");
        assertThat(compare(values(2, 2, 2), values(2, 2)).text())
                .contains("p 1.000 (exact, midranks for ties)", "Welch t: not computed, neither group varies");
    }

    @Test
    void equal_values_throughout_have_no_normal_p() {
        MannWhitney test = MannWhitney.of(values(2, 2), values(2, 2, 2)).value().orElseThrow();
        assertThat(test.z().reason()).contains("all values are equal");
        assertThat(test.normal().reason()).contains("all values are equal");
        assertThat(test.p()).isEqualTo(new PValues(1, 1, 1));
        assertThat(test.u()).isEqualTo(3);
    }

    @Test
    void too_many_ways_to_count_leave_the_normal_p_and_say_so() {
        double[] first = IntStream.range(0, 400).mapToDouble(i -> i % 23).toArray();
        double[] second = IntStream.range(0, 300).mapToDouble(i -> i % 19).toArray();
        MannWhitney test = MannWhitney.of(first, second).value().orElseThrow();
        assertThat(test.exact().reason()).contains("counting every way would take more than 200000000 steps");
        assertThat(test.method()).isEqualTo("normal with continuity, midranks for ties");
        assertThat(test.p()).isEqualTo(test.normalWithContinuity().value().orElseThrow());
    }

    @Test
    void a_million_values_are_compared() {
        double[] first = IntStream.range(0, 500_000).mapToDouble(i -> i % 49).toArray();
        double[] second =
                IntStream.range(0, 500_000).mapToDouble(i -> (i + 7) % 47).toArray();
        TwoGroupComparison groups = compare(first, second);
        assertThat(groups.mannWhitney().value().orElseThrow().z().value().orElseThrow())
                .isPositive();
        assertThat(groups.cliffsDelta().value().orElseThrow().delta()).isBetween(0.0, 0.1);
        assertThat(groups.standardized().value().orElseThrow().gInterval(0.95).lower())
                .isPositive();
    }

    @Test
    void a_negative_zero_is_a_zero() {
        assertThat(MannWhitney.of(values(0.0, 1), values(-0.0, 2))
                        .value()
                        .orElseThrow()
                        .u())
                .isEqualTo(1.5);
        assertThat(CliffsDelta.of(values(0.0, 1), values(-0.0, 2))
                        .value()
                        .orElseThrow()
                        .delta())
                .isEqualTo(-0.25);
    }

    /** Invented values; the variance worked out by hand from the matrix of signs. */
    @Test
    void cliffs_delta_has_the_variance_of_its_matrix_of_signs() {
        CliffsDelta delta =
                CliffsDelta.of(values(1, 2, 4), values(2, 3)).value().orElseThrow();
        assertThat(delta.delta()).isCloseTo(-1 / 6.0, within(1e-15));
        // rows -1, -1/2, 1; columns 0, -1/3; cells -1 -1 0 -1 1 1
        double rows = Math.pow(-1 + 1 / 6.0, 2) + Math.pow(-0.5 + 1 / 6.0, 2) + Math.pow(1 + 1 / 6.0, 2);
        double columns = Math.pow(1 / 6.0, 2) + Math.pow(-1 / 3.0 + 1 / 6.0, 2);
        double cells = 3 * Math.pow(-1 + 1 / 6.0, 2) + Math.pow(1 / 6.0, 2) + 2 * Math.pow(1 + 1 / 6.0, 2);
        assertThat(delta.variance().value().orElseThrow())
                .isCloseTo((4 * rows + 9 * columns - cells) / (6 * 2 * 1), within(1e-14));
    }

    @Test
    void kruskal_wallis_leaves_empty_groups_out_and_says_what_it_lacks() {
        double[] some = values(1, 5, 3);
        double[] others = values(2, 8, 9);
        assertThat(KruskalWallis.of(List.of(some, NONE, others))).isEqualTo(KruskalWallis.of(List.of(some, others)));
        assertThat(KruskalWallis.of(List.of(some, NONE)).reason()).contains("fewer than 2 groups have a value");
        assertThat(KruskalWallis.of(List.of(values(2, 2), values(2))).reason()).contains("all values are equal");
        List<double[]> forty = IntStream.range(0, 40)
                .mapToObj(i -> DoubleStream.of(i % 7, i % 3, i % 11).toArray())
                .toList();
        assertThat(KruskalWallis.of(forty).value().orElseThrow().degreesOfFreedom())
                .isEqualTo(39);
        assertThat(KruskalWallis.of(List.of(values(1), values(2)))
                        .value()
                        .orElseThrow()
                        .etaSquared()
                        .reason())
                .contains("no group has more than one value");
    }

    @Test
    void spearman_says_what_it_lacks() {
        assertThat(SpearmanCorrelation.of(values(1, 2), values(2, 1)).reason())
                .contains("there are fewer than 3 people");
        assertThat(SpearmanCorrelation.of(values(1, 1, 1), values(2, 1, 3)).reason())
                .contains("one of the two does not vary");
        SpearmanCorrelation alike =
                SpearmanCorrelation.of(values(1, 2, 3), values(2, 4, 9)).value().orElseThrow();
        assertThat(alike.rho()).isEqualTo(1);
        assertThat(alike.p().reason()).contains("the ranks agree or disagree throughout, so that t has no bound");
    }

    @Test
    void a_family_keeps_its_order_and_may_be_empty() {
        Map<String, Double> p = new LinkedHashMap<>();
        p.put("b", 0.03);
        p.put("a", 0.01);
        TestFamily family = TestFamily.of("two", p);
        assertThat(family.tests()).extracting(TestFamily.AdjustedP::test).containsExactly("b", "a");
        assertThat(family.tests()).extracting(TestFamily.AdjustedP::holm).containsExactly(0.03, 0.02);
        assertThat(TestFamily.of("none", Map.of()).tests()).isEmpty();
    }

    @Test
    void what_is_no_number_is_refused() {
        double[] broken = values(1, Double.NaN, 3);
        double[] sound = values(1, 2, 3);
        for (Runnable use : Arrays.<Runnable>asList(
                () -> MannWhitney.of(sound, broken),
                () -> WelchTest.of(broken, sound),
                () -> StandardizedDifference.of(broken, sound),
                () -> CliffsDelta.of(sound, broken),
                () -> KruskalWallis.of(List.of(sound, broken)),
                () -> SpearmanCorrelation.of(sound, broken))) {
            assertThatIllegalArgumentException().isThrownBy(use::run).withMessageEndingWith(".values: must be finite");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpearmanCorrelation.of(sound, values(1, 2)))
                .withMessage("SpearmanCorrelation.values: must be as many of the one as of the other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestFamily.of("items", Map.of("1", 1.5)))
                .withMessage("TestFamily[items].p: must be in [0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CliffsDelta.of(sound, sound).value().orElseThrow().interval(1));
    }

    @Test
    void text_forms_show_no_figure() {
        TwoGroupComparison groups = compare(values(4711, 815, 4712), values(4713, 816, 4714));
        List<Object> all = List.of(
                groups,
                groups.mannWhitney().value().orElseThrow(),
                groups.mannWhitney().value().orElseThrow().p(),
                groups.welch().value().orElseThrow(),
                groups.standardized().value().orElseThrow(),
                groups.cliffsDelta().value().orElseThrow(),
                KruskalWallis.of(List.of(values(4711), values(815))).value().orElseThrow(),
                TestFamily.of("f", Map.of("a", 0.4711)).tests());
        assertThat(all).allSatisfy(it -> assertThat(it.toString()).doesNotContain("47", "81", "0."));
    }
}
