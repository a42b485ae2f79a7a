package org.ldsdk.ripls.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.ripls.Fixtures;
import org.ldsdk.ripls.Reference;
import org.ldsdk.ripls.survey.Demographic;
import org.ldsdk.ripls.survey.Survey;

class ClusterEffectTest {

    @Test
    void clusters_of_the_workshop_and_invented_ones_agree_with_r() {
        JsonNode expected = Reference.json("groups/clusters.json");
        int checked = 0;
        for (JsonNode one : expected.get("cases")) {
            ClusterEffect effect = ClusterEffect.of(one.has("clusters") ? clusters(one.get("clusters")) : workshop(one))
                    .value()
                    .orElseThrow();
            assertThat(effect.clusters()).isEqualTo(one.get("k").asInt());
            assertThat(effect.used()).isEqualTo(one.get("n").asInt());
            Reference.assertClose(effect.correlation(), one.get("icc"), "icc");
            Reference.assertClose(effect.designEffect(), one.get("designEffect"), "designEffect");
            Reference.assertClose(effect.effectiveUsed(), one.get("effectiveN"), "effectiveN");
            checked++;
        }
        assertThat(checked).isEqualTo(5);
    }

    private static List<double[]> clusters(JsonNode written) {
        List<double[]> clusters = new ArrayList<>();
        written.forEach(cluster -> clusters.add(Reference.numbers(cluster)));
        return clusters;
    }

    private static List<double[]> workshop(JsonNode one) {
        Survey survey = Fixtures.workshop();
        ScoreTable scores = ScoreTable.of(survey.scorer(), survey.answers());
        Demographic by = survey.demographics().stream()
                .filter(it -> it.name().equals(one.get("by").asText()))
                .findFirst()
                .orElseThrow();
        Map<String, List<Double>> clusters = new TreeMap<>();
        for (int row = 0; row < scores.rows(); row++) {
            double points = scores.points(one.get("scale").asInt(), row);
            if (!Double.isNaN(points)) {
                by.level(row)
                        .ifPresent(level -> clusters.computeIfAbsent(level, unseen -> new ArrayList<>())
                                .add(points));
            }
        }
        return clusters.values().stream()
                .map(it -> it.stream().mapToDouble(points -> points).toArray())
                .toList();
    }

    @Test
    void people_alike_in_clusters_of_one_size_count_as_one_each_cluster() {
        ClusterEffect effect = ClusterEffect.of(List.of(new double[] {1, 1, 1}, new double[] {4, 4, 4}))
                .value()
                .orElseThrow();
        assertThat(effect.correlation()).isEqualTo(1);
        assertThat(effect.designEffect()).isEqualTo(3);
        assertThat(effect.effectiveUsed()).isEqualTo(2);
    }

    @Test
    void a_negative_correlation_costs_nothing_and_gains_nothing() {
        ClusterEffect effect = ClusterEffect.of(List.of(new double[] {1, 3}, new double[] {2, 2}))
                .value()
                .orElseThrow();
        assertThat(effect.correlation()).isEqualTo(-1);
        assertThat(effect.designEffect()).isEqualTo(1);
        assertThat(effect.text())
                .isEqualTo(
                        "4 people in 2 clusters; intraclass correlation -1.00 (one-way analysis of variance). No resemblance"
                                + " within clusters is shown, which does not show that there is none. p and intervals presume"
                                + " independent people.\n");
    }

    @Test
    void what_it_means_in_words() {
        ClusterEffect effect = ClusterEffect.of(List.of(new double[] {1, 2, 3}, new double[] {3, 4, 5}, new double[0]))
                .value()
                .orElseThrow();
        assertThat(effect.text())
                .isEqualTo(
                        "6 people in 2 clusters; intraclass correlation 0.63 (one-way analysis of variance). Design effect"
                                + " 2.25: for a mean they tell as much as 2.67 independent people. p and intervals presume"
                                + " independent people, so p are too small and intervals too narrow.\n");
        assertThat(effect).hasToString("ClusterEffect[2 clusters]");
    }

    @Test
    void what_has_no_clusters_says_why() {
        assertThat(ClusterEffect.of(List.of()).reason()).contains("fewer than 2 clusters have a value");
        assertThat(ClusterEffect.of(List.of(new double[] {1, 2}, new double[0])).reason())
                .contains("fewer than 2 clusters have a value");
        assertThat(ClusterEffect.of(List.of(new double[] {1}, new double[] {2})).reason())
                .contains("no cluster has more than one value");
        assertThat(ClusterEffect.of(List.of(new double[] {0.1, 0.1}, new double[] {0.1}))
                        .reason())
                .contains("all values are equal");
        assertThatThrownBy(() -> ClusterEffect.of(List.of(new double[] {1}, new double[] {Double.NaN})))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
