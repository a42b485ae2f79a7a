package org.ldsdk.ripls.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the effect of clusters. */
class ClusterEffectProperties {

    private static final double CLOSE = 1e-9;

    @Provide
    Arbitrary<List<double[]>> clusters() {
        return Arbitraries.integers()
                .between(-10, 10)
                .list()
                .ofMaxSize(7)
                .map(it -> it.stream().mapToDouble(value -> value).toArray())
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    private static ClusterEffect effect(List<double[]> clusters) {
        Assume.that(ClusterEffect.of(clusters).value().isPresent());
        return ClusterEffect.of(clusters).value().orElseThrow();
    }

    @Property
    void people_count_as_at_least_one_and_at_most_all(@ForAll("clusters") List<double[]> clusters) {
        ClusterEffect effect = effect(clusters);
        assertThat(effect.correlation()).isLessThanOrEqualTo(1 + CLOSE);
        assertThat(effect.designEffect()).isGreaterThanOrEqualTo(1);
        assertThat(effect.effectiveUsed()).isBetween(1 - CLOSE, (double) effect.used());
    }

    @Property
    void neither_shift_nor_scale_nor_order_changes_it(
            @ForAll("clusters") List<double[]> clusters,
            @ForAll @IntRange(min = -50, max = 50) int shift,
            @ForAll Random random) {
        ClusterEffect before = effect(clusters);
        List<double[]> other = new ArrayList<>();
        clusters.forEach(cluster -> other.add(
                Arrays.stream(cluster).map(value -> -3 * value + shift).toArray()));
        Collections.shuffle(other, random);
        ClusterEffect after = effect(other);
        assertThat(after.correlation()).isCloseTo(before.correlation(), within(CLOSE));
        assertThat(after.designEffect()).isCloseTo(before.designEffect(), within(CLOSE));
    }

    @Property
    void moving_clusters_apart_never_lowers_it(@ForAll("clusters") List<double[]> clusters) {
        List<double[]> apart = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            int shift = 1_000 * i;
            apart.add(Arrays.stream(clusters.get(i)).map(value -> value + shift).toArray());
        }
        assertThat(effect(apart).correlation())
                .isGreaterThanOrEqualTo(effect(clusters).correlation() - CLOSE);
        assertThat(effect(apart).correlation()).isGreaterThan(0.9);
    }

    /** For equal clusters it is the correlation of two different people of one cluster, counted over all pairs. */
    @Property
    void of_pairs_it_is_the_classical_ratio(@ForAll @IntRange(min = 2, max = 6) int clusters, @ForAll Random random) {
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < clusters; i++) {
            pairs.add(new double[] {random.nextInt(9), random.nextInt(9)});
        }
        ClusterEffect effect = effect(pairs);
        double mean = pairs.stream().flatMapToDouble(Arrays::stream).average().orElseThrow();
        double between = pairs.stream()
                .mapToDouble(it -> Math.pow(it[0] + it[1] - 2 * mean, 2) / 2)
                .sum();
        double within =
                pairs.stream().mapToDouble(it -> Math.pow(it[0] - it[1], 2) / 2).sum();
        double expected =
                (between / (clusters - 1) - within / clusters) / (between / (clusters - 1) + within / clusters);
        assertThat(effect.correlation()).isCloseTo(expected, within(CLOSE));
        assertThat(effect.designEffect()).isCloseTo(1 + Math.max(0, expected), within(CLOSE));
    }
}
