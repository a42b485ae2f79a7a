package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.ripls.psychometrics.InterItemCorrelations;
import org.ldsdk.ripls.psychometrics.ItemReliability;
import org.ldsdk.ripls.psychometrics.ScaleReliability;
import org.ldsdk.ripls.psychometrics.SplitHalf;

/** Reliability of every scale of every survey, against R; see reference/README.md. */
class ReliabilityReferenceTest {

    private static final Map<String, String> SCALES =
            Map.of("A", "shared-learning", "B", "insularity", "C", "person-centredness", "T", "total");

    private static final String CONSTANT = "everybody answered one of the items alike";

    static Stream<Arguments> scales() {
        return Stream.concat(Reference.SURVEYS.stream(), Stream.of("alt8_reverse"))
                .flatMap(set -> {
                    CohortReport report = CohortReport.of(Reference.survey(set));
                    return Reference.json(set + "/expected.json").get("subscales").properties().stream()
                            .map(scale -> Arguments.of(
                                    set + " " + scale.getKey(),
                                    report.scale(SCALES.get(scale.getKey())).reliability(),
                                    scale.getValue().get("reliability")));
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scales")
    void alpha_and_its_interval_are_as_in_r(String scale, ScaleReliability reliability, JsonNode inR) {
        assertThat(reliability.respondents()).isEqualTo(inR.get("n_complete").asInt());
        assertClose(reliability.alpha().raw(), inR.get("alpha_raw"), scale);
        assertEnds(reliability.alpha().interval(0.95), inR.get("feldt_ci95"), scale);
        assertEnds(reliability.alpha().interval(0.90), inR.get("feldt_ci90"), scale);
        assertClose(reliability.standardErrorOfMeasurement(), inR.get("sem_alpha_raw"), scale);
        assertThat(reliability.constantItems()).isEqualTo(codes(inR.get("zero_variance_items")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scales")
    void what_rests_on_correlations_is_as_in_r(String scale, ScaleReliability reliability, JsonNode inR) {
        Computed<InterItemCorrelations> correlations = reliability.interItemCorrelations();
        assertCloseOrNone(reliability.standardizedAlpha(), inR.get("alpha_standardized"), CONSTANT, scale);
        if (inR.get("zero_variance_items").isEmpty()) {
            assertClose(correlations.map(InterItemCorrelations::mean), inR.get("average_interitem_r"), scale);
            assertClose(correlations.map(InterItemCorrelations::median), inR.get("median_interitem_r"), scale);
            assertClose(correlations.map(InterItemCorrelations::lowest), inR.get("min_interitem_r"), scale);
            assertClose(correlations.map(InterItemCorrelations::highest), inR.get("max_interitem_r"), scale);
        } else {
            assertThat(correlations.reason()).contains(CONSTANT);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scales")
    void lambdas_are_as_in_r(String scale, ScaleReliability reliability, JsonNode inR) {
        assertClose(reliability.guttman().lambda2(), inR.get("guttman_lambda2_raw"), scale);
        if (inR.has("guttman_lambda6_on_covariances")) {
            assertClose(reliability.guttman().lambda6(), inR.get("guttman_lambda6_on_covariances"), scale);
            assertClose(
                    reliability.guttman().lambda6OfCorrelations(), inR.get("guttman_lambda6_on_correlations"), scale);
        } else {
            boolean isConstant = !inR.get("zero_variance_items").isEmpty();
            assertThat(isConstant || reliability.respondents() <= inR.get("k").asInt())
                    .isTrue();
            assertThat(reliability.guttman().lambda6().reason())
                    .contains(
                            isConstant
                                    ? CONSTANT
                                    : "an item follows from the others, or nearly, among those who answered every item");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scales")
    void split_halves_are_as_in_r(String scale, ScaleReliability reliability, JsonNode inR) {
        assertSplit(reliability.oddEven(), inR.get("split_half_odd_even"), scale);
        assertSplit(reliability.firstSecond(), inR.get("split_half_first_second"), scale);
    }

    private static void assertSplit(SplitHalf halves, JsonNode inR, String what) {
        assertThat(halves.first()).isEqualTo(codes(inR.get("half1")));
        assertClose(halves.correlation(), inR.get("r_halves"), what);
        assertClose(halves.spearmanBrown(), inR.get("spearman_brown"), what);
        assertClose(halves.guttman(), inR.get("guttman_split_half"), what);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scales")
    void every_item_is_as_in_r(String scale, ScaleReliability reliability, JsonNode inR) {
        assertThat(reliability.items()).extracting(ItemReliability::item).isEqualTo(codes(inR.get("items_order")));
        for (ItemReliability item : reliability.items()) {
            String code = "i" + item.item();
            String what = scale + " " + code;
            assertClose(item.alphaIfDeleted(), inR.get("alpha_raw_if_deleted").get(code), what);
            assertCloseOrNone(
                    item.standardizedAlphaIfDeleted(),
                    inR.get("alpha_standardized_if_deleted").get(code),
                    CONSTANT,
                    what);
            assertCloseOrNone(
                    item.itemTotalCorrelation(),
                    inR.get("corrected_item_total_r").get(code),
                    "everybody answered the item alike",
                    what);
            assertClose(item.meanIfDeleted(), inR.get("scale_mean_if_deleted").get(code), what);
            assertClose(
                    item.varianceIfDeleted(),
                    inR.get("scale_variance_if_deleted").get(code),
                    what);
        }
    }

    private static void assertEnds(Computed<ConfidenceInterval> interval, JsonNode inR, String what) {
        assertClose(interval.map(ConfidenceInterval::lower), inR.get(0), what);
        assertClose(interval.map(ConfidenceInterval::upper), inR.get(1), what);
    }

    private static void assertClose(Computed<Double> computed, JsonNode inR, String what) {
        Reference.assertClose(computed.value().orElseThrow(), inR, what);
    }

    /** Where R was not asked, or could not answer, we say why. */
    private static void assertCloseOrNone(Computed<Double> computed, JsonNode inR, String reason, String what) {
        if (inR.isNull()) {
            assertThat(computed.reason()).as(what).contains(reason);
        } else {
            assertClose(computed, inR, what);
        }
    }

    private static List<String> codes(JsonNode names) {
        List<String> codes = new ArrayList<>();
        names.forEach(name -> codes.add(name.asText().substring(1)));
        return codes;
    }
}
