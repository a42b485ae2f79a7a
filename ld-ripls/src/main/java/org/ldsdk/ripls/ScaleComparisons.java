package org.ldsdk.ripls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.ripls.groups.KruskalWallis;
import org.ldsdk.ripls.groups.TestFamily;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.groups.TwoGroupComparison;
import org.ldsdk.ripls.psychometrics.Descriptives;

/** Compares groups in every scale. */
final class ScaleComparisons {

    private final List<Scale> scales;
    private final ScoreTable scores;
    private final AnalysisPlan plan;

    ScaleComparisons(List<Scale> scales, ScoreTable scores, AnalysisPlan plan) {
        this.scales = scales;
        this.scores = scores;
        this.plan = plan;
    }

    /** Every scale in the groups of every column; p is corrected over all of them that compare anything. */
    List<ScaleComparison> of(List<Groups> columns) {
        List<ScaleComparison> raw = columns.stream().flatMap(this::scales).toList();
        Map<String, Double> p = new LinkedHashMap<>();
        raw.forEach(one -> one.p().value().ifPresent(it -> p.put(name(one), it)));
        Map<String, AdjustedP> adjusted =
                TestFamily.of("scales by " + plan.by(), p).byTest();
        return raw.stream().map(one -> adjusted(one, adjusted)).toList();
    }

    private static String name(ScaleComparison one) {
        return one.scale() + " by " + one.by();
    }

    private static ScaleComparison adjusted(ScaleComparison one, Map<String, AdjustedP> adjusted) {
        AdjustedP p = adjusted.get(name(one));
        return p == null
                ? one
                : ImmutableScaleComparison.builder()
                        .from(one)
                        .adjusted(Computed.of(p))
                        .build();
    }

    private Stream<ScaleComparison> scales(Groups groups) {
        return IntStream.range(0, scales.size()).mapToObj(scale -> compare(scale, groups));
    }

    private ScaleComparison compare(int scale, Groups groups) {
        List<double[]> points = groups.points(scores, scale);
        ImmutableScaleComparison.Builder comparison = ImmutableScaleComparison.builder()
                .by(groups.by())
                .scale(scales.get(scale).code())
                .levels(groups.levels())
                .used(points.stream().map(group -> group.length).toList())
                .groups(points.stream().map(Descriptives::of).toList())
                .adjusted(Computed.none("there is nothing to compare"));
        if (groups.size() > 2) {
            Computed<KruskalWallis> test = KruskalWallis.of(points);
            return comparison
                    .twoGroups(Computed.none("there are more than 2 groups"))
                    .kruskalWallis(test)
                    .p(test.map(KruskalWallis::p))
                    .build();
        }
        TwoGroupComparison two = TwoGroupComparison.of(
                groups.levels().get(0), points.get(0), groups.levels().get(1), points.get(1));
        return comparison
                .twoGroups(Computed.of(two))
                .kruskalWallis(Computed.none("there are 2 groups, which Mann-Whitney compares"))
                .p(two.mannWhitney()
                        .flatMap(test -> test.z().map(any -> test.p().twoSided())))
                .build();
    }
}
