package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ldsdk.core.Computed;

/** Laws of alpha; they hold to the last digit. */
class CronbachAlphaProperties {

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
                        .ofMaxSize(10))
                .withoutEdgeCases();
    }

    @Property
    void shifting_all_answers_to_an_item_changes_nothing(
            @ForAll("answers") int[][] answers,
            @ForAll @IntRange(max = 5) int item,
            @ForAll @IntRange(min = -1000, max = 1000) int by) {
        int[][] shifted = copy(answers);
        for (int[] row : shifted) {
            row[item % row.length] += by;
        }
        assertThat(alpha(shifted)).isEqualTo(alpha(answers));
    }

    @Property
    void the_order_of_people_changes_nothing(@ForAll("answers") int[][] answers, @ForAll Random random) {
        List<int[]> rows = new ArrayList<>(List.of(copy(answers)));
        Collections.shuffle(rows, random);
        assertThat(alpha(rows.toArray(int[][]::new))).isEqualTo(alpha(answers));
    }

    @Property
    void the_order_of_items_changes_nothing(@ForAll("answers") int[][] answers, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, answers[0].length).boxed().toList());
        Collections.shuffle(order, random);
        int[][] permuted = Arrays.stream(answers)
                .map(row -> order.stream().mapToInt(item -> row[item]).toArray())
                .toArray(int[][]::new);
        assertThat(alpha(permuted)).isEqualTo(alpha(answers));
    }

    @Property
    void turning_every_item_changes_nothing(@ForAll("answers") int[][] answers) {
        int[][] turned = Arrays.stream(answers)
                .map(row -> Arrays.stream(row).map(points -> -points).toArray())
                .toArray(int[][]::new);
        assertThat(alpha(turned)).isEqualTo(alpha(answers));
    }

    @Property
    void alpha_is_at_most_one(@ForAll("answers") int[][] answers) {
        assertThat(alpha(answers).value().orElse(0.0)).isLessThanOrEqualTo(1);
    }

    @Property
    void it_is_the_formula_with_sample_variances(@ForAll("answers") int[][] answers) {
        Computed<Double> alpha = alpha(answers);
        if (alpha.value().isPresent()) {
            int items = answers[0].length;
            double ofItems = IntStream.range(0, items)
                    .mapToDouble(item -> variance(
                            Arrays.stream(answers).mapToDouble(row -> row[item]).toArray()))
                    .sum();
            double ofSums = variance(Arrays.stream(answers)
                    .mapToDouble(row -> Arrays.stream(row).sum())
                    .toArray());
            double expected = items / (items - 1.0) * (1 - ofItems / ofSums);
            assertThat(Math.abs(alpha.value().get() - expected)).isLessThan(1e-9 * Math.max(1, Math.abs(expected)));
        }
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }

    private static Computed<Double> alpha(int[][] answers) {
        return CronbachAlpha.of(KeyedAnswers.of(answers)).raw();
    }

    private static int[][] copy(int[][] answers) {
        return Arrays.stream(answers).map(int[]::clone).toArray(int[][]::new);
    }
}
