package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.ldsdk.core.Computed;

/** Laws of reliability. */
class ScaleReliabilityProperties {

    private static final Bootstrap DRAWN = new Bootstrap(7, 100);

    @Provide
    Arbitrary<int[][]> answers() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(items -> Arbitraries.integers()
                        .between(-2, 2)
                        .array(int[].class)
                        .ofSize(items)
                        .array(int[][].class)
                        .ofMinSize(1)
                        .ofMaxSize(12))
                .withoutEdgeCases();
    }

    @Property
    void two_parts_merged_are_the_whole(@ForAll("answers") int[][] answers, @ForAll @IntRange(max = 12) int cut) {
        int split = Math.min(cut, answers.length);
        ItemMoments whole = moments(answers);
        ItemMoments first = ItemMoments.of(some(answers, 0, split));
        ItemMoments second = ItemMoments.of(some(answers, split, answers.length));
        assertThat(first.merge(second)).isEqualTo(whole);
        assertThat(second.merge(first)).isEqualTo(whole);
    }

    @Property
    void the_order_of_people_changes_nothing_not_even_what_is_drawn(
            @ForAll("answers") int[][] answers, @ForAll Random random) {
        List<int[]> rows = new ArrayList<>(List.of(answers));
        Collections.shuffle(rows, random);
        assertThat(reliability(rows.toArray(int[][]::new))).isEqualTo(reliability(answers));
    }

    @Property
    void shifting_all_answers_to_an_item_changes_nothing_but_means(
            @ForAll("answers") int[][] answers,
            @ForAll @IntRange(max = 5) int item,
            @ForAll @IntRange(min = -1000, max = 1000) int by) {
        ScaleReliability shifted = reliability(scaled(answers, item, 1, by));
        ScaleReliability original = reliability(answers);
        assertThat(figures(shifted)).isEqualTo(figures(original));
        assertThat(shifted.bootstrapInterval()).isEqualTo(original.bootstrapInterval());
    }

    @Property
    void scaling_an_item_leaves_what_rests_on_correlations(
            @ForAll("answers") int[][] answers,
            @ForAll @IntRange(max = 5) int item,
            @ForAll @IntRange(min = 2, max = 9) int factor,
            @ForAll @IntRange(min = -9, max = 9) int shift) {
        ScaleReliability scaled = reliability(scaled(answers, item, factor, shift));
        ScaleReliability original = reliability(answers);
        assertClose(scaled.standardizedAlpha(), original.standardizedAlpha());
        original.guttman()
                .lambda6OfCorrelations()
                .value()
                .ifPresent(lambda -> assertClose(scaled.guttman().lambda6OfCorrelations(), Computed.of(lambda)));
    }

    @Property
    void the_order_of_items_changes_no_figure_that_is_not_about_halves(
            @ForAll("answers") int[][] answers, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, answers[0].length).boxed().toList());
        Collections.shuffle(order, random);
        int[][] permuted = Arrays.stream(answers)
                .map(row -> order.stream().mapToInt(item -> row[item]).toArray())
                .toArray(int[][]::new);
        ScaleReliability moved = reliability(permuted);
        ScaleReliability original = reliability(answers);
        assertThat(moved.alpha()).isEqualTo(original.alpha());
        assertClose(moved.standardizedAlpha(), original.standardizedAlpha());
        assertClose(moved.guttman().lambda2(), original.guttman().lambda2());
        for (int place = 0; place < order.size(); place++) {
            ItemReliability there = moved.items().get(place);
            ItemReliability here = original.items().get(order.get(place));
            assertThat(there.alphaIfDeleted()).isEqualTo(here.alphaIfDeleted());
            assertThat(there.itemTotalCorrelation()).isEqualTo(here.itemTotalCorrelation());
        }
    }

    @Property
    void alpha_if_an_item_is_deleted_is_alpha_of_the_others(@ForAll("answers") int[][] answers) {
        ScaleReliability reliability = reliability(answers);
        for (int item = 0; item < answers[0].length && answers.length > 1 && answers[0].length > 2; item++) {
            int deleted = item;
            int[] others = IntStream.range(0, answers[0].length)
                    .filter(other -> other != deleted)
                    .toArray();
            ItemReliability one = reliability.items().get(item);
            ItemMoments rest = moments(answers).of(others);
            assertThat(one.alphaIfDeleted()).isEqualTo(CronbachAlpha.of(rest).raw());
            Computed<Double> standardized = CovarianceMatrix.of(rest)
                    .flatMap(InterItemCorrelations::of)
                    .flatMap(InterItemCorrelations::standardizedAlpha);
            assertThat(one.standardizedAlphaIfDeleted()).isEqualTo(standardized);
        }
    }

    @Property
    void lambda_2_is_at_least_alpha(@ForAll("answers") int[][] answers) {
        ScaleReliability reliability = reliability(answers);
        reliability
                .alpha()
                .raw()
                .value()
                .ifPresent(alpha -> assertThat(
                                reliability.guttman().lambda2().value().orElseThrow())
                        .isGreaterThanOrEqualTo(alpha - 1e-12));
    }

    @Property
    void feldts_interval_contains_alpha(
            @ForAll("answers") int[][] answers, @ForAll @DoubleRange(min = 0.8, max = 0.99) double level) {
        CronbachAlpha alpha = reliability(answers).alpha();
        alpha.raw()
                .value()
                .ifPresent(raw -> assertThat(alpha.interval(level).value())
                        .hasValueSatisfying(
                                interval -> assertThat(interval.contains(raw)).isTrue()));
    }

    @Property
    void intervals_of_a_mean_contain_it(
            @ForAll("answers") int[][] answers, @ForAll @DoubleRange(min = 0.8, max = 0.99) double level) {
        double[] sums = Arrays.stream(answers)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        Descriptives described = Descriptives.of(sums);
        if (sums.length > 1) {
            double mean = described.mean().value().orElseThrow();
            assertThat(described.meanInterval(level).value().orElseThrow().contains(mean))
                    .isTrue();
            assertThat(DRAWN.ofMean(sums, 0.95).value().orElseThrow())
                    .satisfies(drawn -> assertThat(drawn.lower()).isLessThanOrEqualTo(mean + 1e-12))
                    .satisfies(drawn -> assertThat(drawn.upper()).isGreaterThanOrEqualTo(mean - 1e-12));
        }
    }

    /** All that no shift moves. */
    private static List<Object> figures(ScaleReliability reliability) {
        return Stream.concat(
                        Stream.of(
                                reliability.alpha(),
                                reliability.covariances(),
                                reliability.interItemCorrelations(),
                                reliability.guttman(),
                                reliability.oddEven(),
                                reliability.firstSecond(),
                                reliability.standardErrorOfMeasurement(),
                                reliability.constantItems(),
                                reliability.negativeItems()),
                        reliability.items().stream()
                                .map(item -> List.of(
                                        item.itemTotalCorrelation(),
                                        item.alphaIfDeleted(),
                                        item.standardizedAlphaIfDeleted(),
                                        item.varianceIfDeleted())))
                .toList();
    }

    private static void assertClose(Computed<Double> one, Computed<Double> other) {
        assertThat(one.reason()).isEqualTo(other.reason());
        other.value()
                .ifPresent(expected -> assertThat(one.value().orElseThrow())
                        .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected)))));
    }

    private static int[][] scaled(int[][] answers, int item, int factor, int shift) {
        int[][] scaled = Arrays.stream(answers).map(int[]::clone).toArray(int[][]::new);
        for (int[] row : scaled) {
            row[item % row.length] = row[item % row.length] * factor + shift;
        }
        return scaled;
    }

    private static KeyedAnswers some(int[][] answers, int from, int to) {
        return new KeyedAnswers() {
            @Override
            public int respondents() {
                return to - from;
            }

            @Override
            public int items() {
                return answers[0].length;
            }

            @Override
            public int points(int respondent, int item) {
                return answers[from + respondent][item];
            }
        };
    }

    private static ItemMoments moments(int[][] answers) {
        return ItemMoments.of(KeyedAnswers.of(answers));
    }

    private static ScaleReliability reliability(int[][] answers) {
        List<String> codes = IntStream.range(0, answers[0].length)
                .mapToObj(Integer::toString)
                .toList();
        return ScaleReliability.of(codes, KeyedAnswers.of(answers), DRAWN, 0.95);
    }
}
