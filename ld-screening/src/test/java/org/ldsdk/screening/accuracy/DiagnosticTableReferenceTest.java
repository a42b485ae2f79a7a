package org.ldsdk.screening.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldsdk.screening.accuracy.Reference.assertClose;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.Proportion;

/** Against R; see accuracy/README.md. */
class DiagnosticTableReferenceTest {

    static Stream<JsonNode> tables() {
        return StreamSupport.stream(
                Reference.json("two_by_two.json").get("tables").spliterator(), false);
    }

    private static DiagnosticTable table(JsonNode inR) {
        return new DiagnosticTable(
                inR.get("TP").asLong(),
                inR.get("FP").asLong(),
                inR.get("FN").asLong(),
                inR.get("TN").asLong());
    }

    @Test
    void there_are_fourteen_tables() {
        assertThat(tables()).hasSize(14);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void shares_and_their_intervals_are_as_in_r(JsonNode inR) {
        DiagnosticTable table = table(inR);
        Map<String, Proportion> shares = Map.of(
                "sensitivity", table.sensitivity(),
                "specificity", table.specificity(),
                "ppv", table.ppv(),
                "npv", table.npv(),
                "accuracy", table.accuracy(),
                "prevalence", table.prevalence(),
                "apparent_prevalence", table.met());
        shares.forEach((name, share) -> {
            assertThat(share.count()).isEqualTo(inR.get(name).get("x").asLong());
            assertThat(share.total()).isEqualTo(inR.get(name).get("n").asLong());
            assertClose(share.estimate(), inR.get(name).get("est"));
            assertInterval(share.wilson(0.95), inR.get(name).get("wilson95"));
            assertInterval(share.clopperPearson(0.95), inR.get(name).get("clopper_pearson95"));
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void ratios_and_their_intervals_are_as_in_r(JsonNode inR) {
        DiagnosticTable table = table(inR);
        assertRatio(
                table.likelihoodRatioPositive(),
                inR.get("lr_pos").get("est"),
                inR.get("lr_pos").get("log_ci95"));
        assertRatio(
                table.likelihoodRatioNegative(),
                inR.get("lr_neg").get("est"),
                inR.get("lr_neg").get("log_ci95"));
        JsonNode odds = inR.get("dor");
        assertRatio(table.oddsRatio(), odds.get("est"), odds.get("log_ci95"));
        assertRatio(
                table.oddsRatioHaldaneAnscombe(),
                odds.get("est_haldane_anscombe_plus_half"),
                odds.get("haldane_log_ci95"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void youden_and_kappa_are_as_in_r(JsonNode inR) {
        assertClose(table(inR).youden(), inR.get("youden"));
        assertClose(table(inR).kappa().kappa(), inR.get("kappa"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void predictive_values_at_another_prevalence_are_as_in_r(JsonNode inR) {
        assertThat(inR.get("bayes")).hasSize(7);
        for (JsonNode bayes : inR.get("bayes")) {
            Computed<PredictiveValues> values =
                    table(inR).at(bayes.get("prevalence").asDouble());
            assertClose(values.flatMap(PredictiveValues::ppv), bayes.get("ppv"));
            assertClose(values.flatMap(PredictiveValues::npv), bayes.get("npv"));
            assertClose(values.flatMap(PredictiveValues::ppv), bayes.get("post_test_prob_pos"));
            assertClose(values.flatMap(PredictiveValues::npv).map(npv -> 1 - npv), bayes.get("post_test_prob_neg"));
        }
    }

    private static void assertRatio(Computed<Ratio> ratio, JsonNode estimate, JsonNode interval) {
        if (Reference.isNothing(estimate)) {
            assertThat(ratio.reason()).isPresent();
        } else {
            assertClose(ratio.value().orElseThrow().estimate(), estimate);
        }
        assertInterval(ratio.flatMap(it -> it.interval(0.95)), interval);
    }

    private static void assertInterval(Computed<ConfidenceInterval> interval, JsonNode inR) {
        if (Reference.isNothing(inR)) {
            assertThat(interval.reason()).isPresent();
        } else {
            assertClose(interval.value().orElseThrow().lower(), inR.get(0));
            assertClose(interval.value().orElseThrow().upper(), inR.get(1));
        }
    }
}
