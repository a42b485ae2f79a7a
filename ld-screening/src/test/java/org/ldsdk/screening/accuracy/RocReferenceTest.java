package org.ldsdk.screening.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ldsdk.screening.accuracy.Reference.assertClose;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.ZTest;
import org.ldsdk.screening.accuracy.RocCurve.Direction;

/** Against pROC; see accuracy/README.md. */
class RocReferenceTest {

    private static double[] scores(String set, int column) {
        return Reference.csv(set + "/data.csv").stream()
                .mapToDouble(row -> Double.parseDouble(row[column]))
                .toArray();
    }

    private static boolean[] truth(String set) {
        double[] truth = scores(set, 3);
        boolean[] condition = new boolean[truth.length];
        IntStream.range(0, truth.length).forEach(i -> condition[i] = truth[i] == 1);
        return condition;
    }

    @ParameterizedTest
    @ValueSource(strings = {"roc1_n50", "roc2_n120", "roc3_n500", "roc4_n2000", "roc5_n60", "roc6_n80", "roc7_n100"})
    void area_variance_and_intervals_are_as_in_proc(String set) {
        JsonNode inR = Reference.json(set + "/expected.json");
        RocCurve curve = RocCurve.of(scores(set, 1), truth(set), Direction.HIGHER);
        assertThat(curve.withCondition()).isEqualTo(inR.get("n_positive").asLong());
        assertThat(curve.withoutCondition()).isEqualTo(inR.get("n_negative").asLong());
        assertClose(curve.auc(), inR.get("auc"));
        assertClose(
                curve.auc().map(area -> area * curve.withCondition() * curve.withoutCondition()),
                inR.get("mann_whitney_U"));
        assertClose(curve.variance(), inR.get("delong_variance"));
        assertClose(curve.standardError(), inR.get("delong_se"));
        assertEnds(curve.interval(0.95), inR.get("delong_ci95_pROC_clipped_0_1"));
        assertEnds(curve.unclippedInterval(0.95), inR.get("delong_ci95_unclipped"));
    }

    private static void assertEnds(Computed<ConfidenceInterval> interval, JsonNode inR) {
        assertClose(interval.map(ConfidenceInterval::lower), inR.get(0));
        assertClose(interval.map(ConfidenceInterval::upper), inR.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roc1_n50", "roc2_n120", "roc3_n500", "roc4_n2000", "roc5_n60", "roc6_n80", "roc7_n100"})
    void every_cut_off_and_all_best_ones_are_as_in_r(String set) {
        RocCurve curve = RocCurve.of(scores(set, 1), truth(set), Direction.HIGHER);
        List<String[]> rows = Reference.csv(set + "/expected_cuts.csv");
        assertThat(curve.cuts()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertCut(curve.cuts().get(i), rows.get(i));
        }
        List<Double> best = new ArrayList<>();
        JsonNode inR = Reference.json(set + "/expected.json");
        inR.get("youden_best_cuts_all_ties").forEach(cut -> best.add(cut.asDouble()));
        assertThat(curve.best().value().orElseThrow()).extracting(RocCut::cut).isEqualTo(best);
        assertThat(curve.best().value().orElseThrow())
                .allSatisfy(cut -> assertClose(cut.table().youden(), inR.get("youden_max")));
    }

    private static void assertCut(RocCut cut, String[] row) {
        assertThat(cut.cut()).isEqualTo(Double.parseDouble(row[0]));
        assertThat(cut.table())
                .isEqualTo(new DiagnosticTable(
                        Long.parseLong(row[1]),
                        Long.parseLong(row[2]),
                        Long.parseLong(row[3]),
                        Long.parseLong(row[4])));
        assertShare(cut.table().sensitivity().estimate(), row[5]);
        assertShare(cut.table().specificity().estimate(), row[6]);
        assertShare(cut.table().youden(), row[7]);
    }

    private static void assertShare(Computed<Double> share, String inR) {
        assertThat(share.value().orElseThrow()).isCloseTo(Double.parseDouble(inR), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roc1_n50", "roc2_n120", "roc3_n500", "roc4_n2000", "roc5_n60", "roc6_n80", "roc7_n100"})
    void the_paired_test_is_as_in_proc(String set) {
        JsonNode inR = Reference.json(set + "/expected.json");
        RocComparison comparison = RocComparison.of(scores(set, 1), scores(set, 2), truth(set), Direction.HIGHER);
        assertClose(comparison.second().auc(), inR.get("score2").get("auc"));
        assertClose(comparison.second().variance(), inR.get("score2").get("delong_variance"));
        assertClose(
                comparison.test().map(ZTest::z), inR.get("delong_paired_test").get("Z"));
        assertClose(
                comparison.test().map(ZTest::p), inR.get("delong_paired_test").get("p_two"));
        assertClose(covariance(comparison), inR.get("delong_paired_test").get("covariance"));
    }

    /** Half of what the variances of both areas exceed that of their difference by. */
    private static Computed<Double> covariance(RocComparison comparison) {
        return comparison
                .first()
                .variance()
                .flatMap(first -> comparison
                        .second()
                        .variance()
                        .flatMap(second ->
                                comparison.standardError().map(error -> (first + second - error * error) / 2)));
    }
}
