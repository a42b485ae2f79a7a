package org.ldsdk.ripls.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldsdk.ripls.Reference.assertClose;
import static org.ldsdk.ripls.Reference.assertRelative;
import static org.ldsdk.ripls.Reference.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ldsdk.core.statistics.ConfidenceInterval;

/** Tests of paired values against R; see reference/README.md. */
class PairedReferenceTest {

    static final List<String> SETS = PrePost.SETS;

    @ParameterizedTest
    @FieldSource("SETS")
    void paired_t_is_as_in_r(String set) {
        PrePost reference = PrePost.of(set);
        JsonNode inR = reference.expected().get("paired_t");
        PairedT test = PairedT.of(reference.pairs()).value().orElseThrow();

        assertThat(test.pairs()).isEqualTo(reference.expected().get("n_pairs").intValue());
        assertClose(test.sdBefore(), reference.expected().get("sd_pre"), set);
        assertClose(test.sdAfter(), reference.expected().get("sd_post"), set);
        assertClose(test.t(), inR.get("t"), set);
        assertThat(test.degreesOfFreedom()).isEqualTo(inR.get("df").intValue());
        assertP(test.p(), inR.get("p_two"), set);
        assertClose(test.meanDifference(), inR.get("mean_diff_post_minus_pre"), set);
        ConfidenceInterval interval = test.interval(0.95);
        assertClose(interval.lower(), inR.get("ci95").get(0), set);
        assertClose(interval.upper(), inR.get("ci95").get(1), set);
        assertClose(test.sdDifference(), inR.get("sd_diff"), set);
        assertClose(test.dz(), inR.get("cohen_dz"), set);
        assertClose(test.dav(), inR.get("cohen_dav"), set);
        assertClose(test.glassDelta().value().orElseThrow(), inR.get("glass_delta_pre_sd"), set);
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void signed_ranks_without_zeros_are_as_in_r(String set) {
        PrePost reference = PrePost.of(set);
        JsonNode inR = reference.expected().get("wilcoxon");
        WilcoxonSignedRank test = WilcoxonSignedRank.of(reference.pairs(), ZeroRule.DROPPED)
                .value()
                .orElseThrow();

        assertThat(test.zeros()).isEqualTo(inR.get("zeros_dropped").intValue());
        assertThat(test.pairs() - test.zeros()).isEqualTo(inR.get("n_nonzero").intValue());
        assertThat(test.hasTies()).isEqualTo(inR.get("has_ties").booleanValue());
        assertThat(test.positiveRankSum()).isEqualTo(number(inR.get("V_positive_rank_sum")));
        assertThat(test.negativeRankSum()).isEqualTo(number(inR.get("W_negative_rank_sum")));
        assertP(test.normalWithContinuity().twoSided(), inR.get("p_normal_zeros_dropped_continuity"), set);
        assertP(test.normal().twoSided(), inR.get("p_normal_zeros_dropped_nocontinuity"), set);
        assertClose(test.rankBiserial(), inR.get("rank_biserial_matched"), set);
        assertExact(test, inR.get("p_exact_permutation_zeros_dropped"), set);
        if (inR.has("p_exact_R")) {
            assertExact(test, inR.get("p_exact_R"), set);
        }
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void signed_ranks_after_pratt_are_as_in_r(String set) {
        PrePost reference = PrePost.of(set);
        JsonNode inR = reference.expected().get("wilcoxon");
        WilcoxonSignedRank test =
                WilcoxonSignedRank.of(reference.pairs(), ZeroRule.PRATT).value().orElseThrow();

        assertClose(test.z(), inR.get("pratt_Z_nocontinuity"), set);
        assertP(test.normal().twoSided(), inR.get("pratt_p_asymptotic"), set);
        assertExact(test, inR.get("pratt_p_exact"), set);
    }

    /** R did not count the ways of 171 people; see {@link #so_many_ways_that_r_gives_up}. */
    private static void assertExact(WilcoxonSignedRank test, JsonNode inR, String what) {
        if (!inR.isNull()) {
            assertRelative(test.exact().value().orElseThrow().twoSided(), number(inR), 1e-9, what);
        }
    }

    /** The figures were counted in whole numbers of any length. */
    @Test
    void so_many_ways_that_r_gives_up() {
        Pairs pairs = PrePost.of("pp4_n200").pairs();
        assertRelative(exact(pairs, ZeroRule.DROPPED), 6.14849923336604e-08, 1e-12, "dropped");
        assertRelative(exact(pairs, ZeroRule.PRATT), 4.485545194683823e-08, 1e-12, "Pratt");
    }

    private static double exact(Pairs pairs, ZeroRule rule) {
        return WilcoxonSignedRank.of(pairs, rule)
                .value()
                .orElseThrow()
                .exact()
                .value()
                .orElseThrow()
                .twoSided();
    }

    private static void assertP(double ours, JsonNode inR, String what) {
        double p = number(inR);
        assertRelative(ours, p, p < 1e-6 ? 1e-7 : 1e-9, what);
    }
}
