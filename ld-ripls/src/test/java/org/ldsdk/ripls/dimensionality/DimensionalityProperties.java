package org.ldsdk.ripls.dimensionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ldsdk.ripls.dimensionality.ParallelAnalysis.Level;
import org.ldsdk.ripls.psychometrics.KeyedAnswers;

/** Laws of the screening. */
class DimensionalityProperties {

    private static final List<String> COLUMNS = List.of("1", "2", "3", "4", "5", "6");
    private static final ScaleItems FIRST = ScaleItems.of("first", List.of("1", "2", "3"));
    private static final ScaleItems SECOND = ScaleItems.of("second", List.of("4", "5", "6"));

    @Provide
    Arbitrary<int[][]> answers() {
        return Arbitraries.integers()
                .between(1, 5)
                .array(int[].class)
                .ofSize(6)
                .array(int[][].class)
                .ofMinSize(0)
                .ofMaxSize(12);
    }

    @Property
    void eigenvalues_add_up_to_the_number_of_items(@ForAll("answers") int[][] answers) {
        screened(answers, 1).eigenvalues().value().ifPresent(analysis -> {
            assertThat(analysis.levels().stream().mapToDouble(Level::observed).sum())
                    .isCloseTo(6, within(1e-12));
            assertThat(analysis.levels().stream().mapToDouble(Level::randomMean).sum())
                    .isCloseTo(6, within(1e-12));
            assertThat(analysis.above95()).isLessThanOrEqualTo(6);
        });
    }

    @Property
    void the_same_seed_gives_the_same_numbers(
            @ForAll("answers") int[][] answers, @ForAll @IntRange(min = 1, max = 1000) int seed) {
        assertThat(screened(answers, seed)).isEqualTo(screened(answers, seed));
        assertThat(screened(answers, seed).text())
                .isEqualTo(screened(answers, seed).text());
    }

    @Property
    void a_correction_never_makes_a_correlation_smaller(@ForAll("answers") int[][] answers) {
        ScaleCorrelation pair = screened(answers, 1).scaleCorrelations().get(0);
        pair.disattenuated().value().ifPresent(corrected -> {
            double raw = pair.raw().value().orElseThrow();
            assertThat(Math.abs(corrected)).isGreaterThanOrEqualTo(Math.abs(raw));
            assertThat(corrected * raw).isNotNegative();
            assertThat(pair.remark().isPresent()).isEqualTo(Math.abs(corrected) > 1);
        });
    }

    @Property
    void a_scale_that_turns_an_item_is_as_good_as_a_turned_column(
            @ForAll("answers") int[][] answers, @ForAll @IntRange(max = 2) int item) {
        int[][] turned = Arrays.stream(answers).map(int[]::clone).toArray(int[][]::new);
        for (int[] row : turned) {
            row[item] = 6 - row[item];
        }
        ScaleItems turning = new ScaleItems("first", FIRST.items(), Set.of(COLUMNS.get(item)));
        Dimensionality expected = screened(answers, 1);
        Dimensionality found = Dimensionality.of(
                COLUMNS, KeyedAnswers.of(turned), List.of(turning, SECOND), new ParallelBudget(5, 1, 10_000));
        assertThat(found.scaleCorrelations()).isEqualTo(expected.scaleCorrelations());
        assertThat(found.itemCorrelations()).isEqualTo(expected.itemCorrelations());
    }

    @Property
    void whatever_people_answer_there_is_a_figure_or_a_reason(@ForAll("answers") int[][] answers) {
        Dimensionality screened = screened(answers, 1);
        assertThat(screened.text()).doesNotContain("NaN").endsWith(Dimensionality.CAUTION + "\n");
        assertThat(screened.itemCorrelations()).hasSize(6);
    }

    @Property
    void what_two_groups_of_items_measure_shows_in_every_figure(@ForAll @IntRange(min = 1, max = 500) int seed) {
        Random random = new Random(seed);
        int[][] answers = IntStream.range(0, 60)
                .mapToObj(row -> {
                    double first = random.nextGaussian();
                    double second = random.nextGaussian();
                    return IntStream.range(0, 6)
                            .map(item -> (int) Math.round(5 * (item < 3 ? first : second) + random.nextGaussian()))
                            .toArray();
                })
                .toArray(int[][]::new);
        Dimensionality screened = screened(answers, seed);
        assertThat(screened.closerToAnother()).isEmpty();
        assertThat(screened.eigenvalues().value().orElseThrow().above95()).isEqualTo(2);
        Dimensionality crossed = Dimensionality.of(
                COLUMNS,
                KeyedAnswers.of(answers),
                List.of(
                        ScaleItems.of("first", List.of("1", "2", "6")),
                        ScaleItems.of("second", List.of("4", "5", "3"))),
                new ParallelBudget(20, seed, 100_000));
        assertThat(crossed.closerToAnother())
                .extracting(ItemCorrelations::item, item -> item.closerTo().orElseThrow())
                .contains(tuple("6", "second"), tuple("3", "first"));
    }

    private static Dimensionality screened(int[][] answers, long seed) {
        return Dimensionality.of(
                COLUMNS, KeyedAnswers.of(answers), List.of(FIRST, SECOND), new ParallelBudget(20, seed, 100_000));
    }
}
