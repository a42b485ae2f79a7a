package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
import org.ldsdk.core.Computed;
import org.ldsdk.ripls.psychometrics.OneFactorModel.Solution;
import org.ldsdk.ripls.psychometrics.OneFactorModel.Status;

/** Laws of a factor and of omega. */
class OneFactorModelProperties {

    /** Answers of forty people who share something. */
    @Provide
    Arbitrary<int[][]> answers() {
        return Arbitraries.randomValue(random -> {
            int items = 3 + random.nextInt(5);
            int[][] rows = new int[40][items];
            for (int[] row : rows) {
                double shared = random.nextGaussian();
                Arrays.setAll(row, item -> (int) Math.round(1.5 * shared + 1.5 * random.nextGaussian()));
            }
            return rows;
        });
    }

    @Provide
    Arbitrary<int[][]> anything() {
        return Arbitraries.integers()
                .between(0, 6)
                .flatMap(items -> Arbitraries.integers()
                        .between(0, 3)
                        .array(int[].class)
                        .ofSize(items)
                        .array(int[][].class)
                        .ofMinSize(0)
                        .ofMaxSize(12));
    }

    @Provide
    Arbitrary<double[]> loadings() {
        return Arbitraries.doubles()
                .between(0.3, 0.95)
                .array(double[].class)
                .ofMinSize(3)
                .ofMaxSize(8);
    }

    @Property
    void the_order_of_people_changes_nothing(@ForAll("answers") int[][] answers, @ForAll Random random) {
        List<int[]> rows = new ArrayList<>(List.of(answers));
        Collections.shuffle(rows, random);
        assertThat(model(rows.toArray(int[][]::new))).isEqualTo(model(answers));
    }

    @Property
    void the_order_of_items_changes_nothing(@ForAll("answers") int[][] answers, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, answers[0].length).boxed().toList());
        Collections.shuffle(order, random);
        int[][] permuted = Arrays.stream(answers)
                .map(row -> order.stream().mapToInt(item -> row[item]).toArray())
                .toArray(int[][]::new);
        assertSame(model(permuted), model(answers), true);
    }

    @Property
    void another_unit_of_an_item_leaves_standardized_omega(
            @ForAll("answers") int[][] answers, @ForAll @IntRange(min = 2, max = 9) int unit) {
        int[][] scaled = Arrays.stream(answers).map(int[]::clone).toArray(int[][]::new);
        for (int[] row : scaled) {
            row[1] *= unit;
        }
        assertSame(model(scaled), model(answers), false);
    }

    private static void assertSame(OneFactorModel one, OneFactorModel other, boolean raw) {
        assertThat(one.status()).isEqualTo(other.status());
        one.solution().value().ifPresent(solution -> {
            Solution same = other.solution().value().orElseThrow();
            assertThat(solution.omegaStandardized()).isCloseTo(same.omegaStandardized(), within(1e-10));
            assertThat(solution.discrepancy()).isCloseTo(same.discrepancy(), within(1e-10));
            if (raw) {
                assertThat(solution.omegaRaw()).isCloseTo(same.omegaRaw(), within(1e-10));
            }
        });
    }

    @Property
    void what_one_factor_made_is_found_again(
            @ForAll("loadings") double[] loadings, @ForAll @DoubleRange(min = 0.2, max = 5) double unit) {
        double[][] covariances = new double[loadings.length][loadings.length];
        for (int i = 0; i < loadings.length; i++) {
            for (int j = 0; j < loadings.length; j++) {
                double units = sd(i, unit) * sd(j, unit);
                covariances[i][j] = units * (i == j ? 1 : loadings[i] * loadings[j]);
            }
        }
        Solution solution = solution(covariances);
        double shared = 0;
        double own = 0;
        for (int i = 0; i < loadings.length; i++) {
            assertThat(solution.loadings().get(i)).isCloseTo(loadings[i], within(1e-8));
            assertThat(solution.uniquenesses().get(i)).isCloseTo(1 - loadings[i] * loadings[i], within(1e-8));
            shared += loadings[i] * sd(i, unit);
            own += (1 - loadings[i] * loadings[i]) * sd(i, unit) * sd(i, unit);
        }
        double sum = DoubleStream.of(loadings).sum();
        double squares =
                DoubleStream.of(loadings).map(loading -> 1 - loading * loading).sum();
        assertThat(solution.omegaStandardized()).isCloseTo(sum * sum / (sum * sum + squares), within(1e-9));
        assertThat(solution.omegaRaw()).isCloseTo(shared * shared / (shared * shared + own), within(1e-9));
        assertThat(solution.discrepancy()).isCloseTo(0, within(1e-12));
    }

    private static double sd(int item, double unit) {
        return 1 + item * unit;
    }

    @Property
    void with_equal_loadings_and_equal_shares_omega_is_alpha(
            @ForAll @IntRange(min = 3, max = 9) int items,
            @ForAll @DoubleRange(min = 0.05, max = 0.9) double correlation,
            @ForAll @DoubleRange(min = 0.1, max = 9) double variance) {
        double[][] covariances = new double[items][items];
        for (int i = 0; i < items; i++) {
            Arrays.fill(covariances[i], correlation * variance);
            covariances[i][i] = variance;
        }
        double ofSum = items * variance + items * (items - 1) * correlation * variance;
        double alpha = items / (items - 1.0) * (1 - items * variance / ofSum);
        assertThat(solution(covariances).omegaRaw()).isCloseTo(alpha, within(1e-11));
        assertThat(solution(covariances).omegaStandardized()).isCloseTo(alpha, within(1e-11));
    }

    @Property
    void whatever_people_answer_there_is_a_proper_solution_or_a_reason(@ForAll("anything") int[][] answers) {
        OneFactorModel model = model(answers);
        if (model.status() == Status.OK) {
            Solution solution = model.solution().value().orElseThrow();
            assertThat(solution.omegaRaw()).isBetween(0.0, 1.0);
            assertThat(solution.omegaStandardized()).isBetween(0.0, 1.0);
            assertThat(solution.loadings()).allSatisfy(it -> assertThat(it).isBetween(-1.0, 1.0));
            assertThat(solution.uniquenesses()).allSatisfy(it -> assertThat(it).isBetween(1e-6, 1.0));
            assertThat(solution.discrepancy()).isNotNegative().isFinite();
        } else {
            assertThat(model.omegaRaw()).isEqualTo(Computed.none(model.status().text()));
        }
    }

    @Property
    void what_fits_reproduces_each_items_variance(@ForAll("answers") int[][] answers) {
        model(answers)
                .solution()
                .value()
                .ifPresent(solution -> IntStream.range(0, solution.loadings().size())
                        .forEach(i -> assertThat(solution.loadings().get(i)
                                                * solution.loadings().get(i)
                                        + solution.uniquenesses().get(i))
                                .isCloseTo(1, within(1e-7))));
    }

    private static OneFactorModel model(int[][] answers) {
        return OneFactorModel.of(KeyedAnswers.of(answers));
    }

    private static Solution solution(double[][] covariances) {
        return OneFactorModel.of(new CovarianceMatrix(1000, SymmetricMatrix.of(covariances)))
                .solution()
                .value()
                .orElseThrow();
    }
}
