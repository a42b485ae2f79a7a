package org.ldsdk.ripls.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;

class GroupsProperties {

    /** Whole numbers that are often equal. */
    @Provide
    Arbitrary<double[]> scores() {
        return Arbitraries.integers()
                .between(-4, 4)
                .map(Integer::doubleValue)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<double[]> few() {
        return Arbitraries.integers()
                .between(0, 4)
                .map(Integer::doubleValue)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static MannWhitney mannWhitney(double[] first, double[] second) {
        return MannWhitney.of(first, second).value().orElseThrow();
    }

    @Property
    void exact_p_is_what_every_split_written_down_gives(@ForAll("few") double[] first, @ForAll("few") double[] second) {
        PValues exact = mannWhitney(first, second).exact().value().orElseThrow();
        double[] all = DoubleStream.concat(DoubleStream.of(first), DoubleStream.of(second))
                .toArray();
        double observed = pairs(first, second);
        double expected = first.length * second.length / 2.0;
        double splits = 0;
        double farOut = 0;
        double less = 0;
        for (int split = 0; split < 1 << all.length; split++) {
            if (Integer.bitCount(split) == first.length) {
                int chosen = split;
                double u = pairs(
                        IntStream.range(0, all.length)
                                .filter(i -> (chosen >> i & 1) == 1)
                                .mapToDouble(i -> all[i])
                                .toArray(),
                        IntStream.range(0, all.length)
                                .filter(i -> (chosen >> i & 1) == 0)
                                .mapToDouble(i -> all[i])
                                .toArray());
                splits++;
                farOut += Math.abs(u - expected) >= Math.abs(observed - expected) ? 1 : 0;
                less += u <= observed ? 1 : 0;
            }
        }
        assertThat(exact.twoSided()).isCloseTo(farOut / splits, within(1e-14));
        assertThat(exact.less()).isCloseTo(less / splits, within(1e-14));
    }

    private static double pairs(double[] first, double[] second) {
        return Arrays.stream(first)
                .map(x -> Arrays.stream(second)
                        .map(y -> (Math.signum(x - y) + 1) / 2)
                        .sum())
                .sum();
    }

    @Property
    void swapping_the_groups_turns_everything_round(
            @ForAll("scores") double[] first, @ForAll("scores") double[] second) {
        MannWhitney there = mannWhitney(first, second);
        MannWhitney back = mannWhitney(second, first);
        assertThat(there.u() + back.u()).isEqualTo((double) first.length * second.length);
        assertTurned(there.p(), back.p());
        assertThat(back.normal().value().isPresent())
                .isEqualTo(there.normal().value().isPresent());
        there.normal()
                .value()
                .ifPresent(p -> assertTurned(p, back.normal().value().orElseThrow()));
        there.normalWithContinuity()
                .value()
                .ifPresent(
                        p -> assertTurned(p, back.normalWithContinuity().value().orElseThrow()));
        double delta = CliffsDelta.of(first, second).value().orElseThrow().delta();
        assertThat(CliffsDelta.of(second, first).value().orElseThrow().delta()).isEqualTo(-delta);
        assertThat(delta).isCloseTo(2 * there.u() / ((double) first.length * second.length) - 1, within(1e-12));
    }

    private static void assertTurned(PValues there, PValues back) {
        assertThat(back.twoSided()).isCloseTo(there.twoSided(), within(1e-13));
        assertThat(back.less()).isCloseTo(there.greater(), within(1e-13));
        assertThat(back.greater()).isCloseTo(there.less(), within(1e-13));
    }

    @Property
    void the_order_within_a_group_and_a_shift_of_all_change_nothing(
            @ForAll("scores") double[] first,
            @ForAll("scores") double[] second,
            @ForAll @IntRange(min = -9, max = 9) int by) {
        double[] shifted = IntStream.range(0, first.length)
                .mapToDouble(i -> first[first.length - 1 - i] + by)
                .toArray();
        double[] other = Arrays.stream(second).map(value -> value + by).sorted().toArray();
        assertThat(MannWhitney.of(shifted, other)).isEqualTo(MannWhitney.of(first, second));
        assertThat(CliffsDelta.of(shifted, other).value().orElseThrow().delta())
                .isEqualTo(CliffsDelta.of(first, second).value().orElseThrow().delta());
        assertThat(KruskalWallis.of(List.of(shifted, other))).isEqualTo(KruskalWallis.of(List.of(first, second)));
    }

    @Property
    void intervals_hold_their_estimates(
            @ForAll("scores") double[] first,
            @ForAll("scores") double[] second,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        TwoGroupComparison groups = TwoGroupComparison.of("a", first, "b", second);
        groups.welch()
                .value()
                .ifPresent(test -> assertThat(test.interval(level).contains(test.difference()))
                        .isTrue());
        groups.standardized().value().ifPresent(it -> {
            assertThat(it.dInterval(level).contains(it.d())).isTrue();
            assertThat(it.gInterval(level).contains(it.g())).isTrue();
            assertThat(Math.abs(it.g())).isLessThanOrEqualTo(Math.abs(it.d()));
        });
        groups.cliffsDelta()
                .value()
                .ifPresent(it -> it.interval(level).value().ifPresent(interval -> {
                    assertThat(interval.contains(it.delta())).isTrue();
                    assertThat(interval.lower()).isGreaterThanOrEqualTo(-1);
                    assertThat(interval.upper()).isLessThanOrEqualTo(1);
                }));
    }

    @Property
    void the_interval_of_cliffs_delta_is_that_of_the_matrix_of_signs(
            @ForAll("scores") double[] first, @ForAll("scores") double[] second) {
        CliffsDelta delta = CliffsDelta.of(first, second).value().orElseThrow();
        delta.variance().value().ifPresent(variance -> {
            double n = first.length;
            double m = second.length;
            double[] rows = Arrays.stream(first).map(x -> signs(x, second) / m).toArray();
            double[] columns =
                    Arrays.stream(second).map(y -> -signs(y, first) / n).toArray();
            double cells = Arrays.stream(first)
                    .map(x -> Arrays.stream(second)
                            .map(y -> Math.pow(Math.signum(x - y) - delta.delta(), 2))
                            .sum())
                    .sum();
            double unbiased = (m * m * squares(rows, delta.delta()) + n * n * squares(columns, delta.delta()) - cells)
                    / (n * m * (n - 1) * (m - 1));
            double least = (1 - delta.delta() * delta.delta()) / (n * m - 1);
            assertThat(variance).isCloseTo(Math.max(unbiased, least), within(1e-12));
        });
    }

    private static double signs(double value, double[] others) {
        return Arrays.stream(others).map(other -> Math.signum(value - other)).sum();
    }

    private static double squares(double[] values, double from) {
        return Arrays.stream(values)
                .map(value -> (value - from) * (value - from))
                .sum();
    }

    @Property
    void kruskal_wallis_of_two_groups_is_the_square_of_z(
            @ForAll("scores") double[] first, @ForAll("scores") double[] second) {
        mannWhitney(first, second)
                .z()
                .value()
                .ifPresent(z -> assertThat(KruskalWallis.of(List.of(first, second))
                                .value()
                                .orElseThrow()
                                .h())
                        .isCloseTo(z * z, within(1e-10)));
    }

    @Property
    void spearman_lies_within_its_bounds_and_turns_with_either(
            @ForAll @Size(min = 3, max = 20) List<@IntRange(min = -3, max = 3) Integer> one, @ForAll long seed) {
        double[] x = one.stream().mapToDouble(it -> it).toArray();
        Random random = new Random(seed);
        double[] y = Arrays.stream(x).map(it -> random.nextInt(5)).toArray();
        double[] turned = Arrays.stream(y).map(it -> -it).toArray();
        SpearmanCorrelation.of(x, y).value().ifPresent(spearman -> {
            assertThat(spearman.rho()).isBetween(-1.0, 1.0);
            assertThat(SpearmanCorrelation.of(y, x).value().orElseThrow().rho()).isEqualTo(spearman.rho());
            assertThat(SpearmanCorrelation.of(x, turned).value().orElseThrow().rho())
                    .isEqualTo(-spearman.rho());
        });
    }

    @Property
    void corrected_p_are_never_below_p_never_above_1_and_in_the_same_order(
            @ForAll @Size(max = 40) List<@DoubleRange(min = 0, max = 1) Double> p) {
        Map<String, Double> byName = new LinkedHashMap<>();
        p.forEach(it -> byName.put("test " + byName.size(), it));
        List<AdjustedP> tests = new ArrayList<>(TestFamily.of("all", byName).tests());
        assertThat(tests).hasSameSizeAs(p).allMatch(it -> it.holm() >= it.p() && it.holm() <= 1);
        assertThat(tests).allMatch(it -> it.benjaminiHochberg() >= it.p() && it.benjaminiHochberg() <= it.holm());
        for (AdjustedP one : tests) {
            for (AdjustedP other : tests) {
                if (one.p() <= other.p()) {
                    assertThat(one.holm()).isLessThanOrEqualTo(other.holm());
                    assertThat(one.benjaminiHochberg()).isLessThanOrEqualTo(other.benjaminiHochberg());
                }
            }
        }
    }

    @Property
    void larger_groups_could_show_smaller_differences(
            @ForAll @IntRange(min = 2, max = 200) int first, @ForAll @IntRange(min = 2, max = 200) int second) {
        double d = DetectableDifference.of(first, second).value().orElseThrow().d();
        assertThat(DetectableDifference.of(first + 1, second)
                        .value()
                        .orElseThrow()
                        .d())
                .isLessThan(d);
        assertThat(DetectableDifference.of(second, first).value().orElseThrow().d())
                .isCloseTo(d, within(1e-9 * d));
        assertThat(DetectableDifference.of(first, second, 0.05, 0.9)
                        .value()
                        .orElseThrow()
                        .d())
                .isGreaterThan(d);
    }
}
