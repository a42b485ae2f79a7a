package org.ldsdk.ripls.dimensionality;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.ripls.psychometrics.CovarianceMatrix;
import org.ldsdk.ripls.psychometrics.SymmetricMatrix;

/**
 * The eigenvalues of the items' correlations beside those of unrelated normal items in samples of the same size. How many
 * stand out is a hint at how many things the items measure, not a proof. Its text form shows no figure.
 *
 * <p>The eigenvalues are of the whole correlation matrix (with 1 on its diagonal), as Horn compared them; programs that
 * reduce the diagonal first find others. The random ones depend on the seed and repeat with it.
 *
 * @see <a href="https://doi.org/10.1007/BF02289447">Horn 1965, Psychometrika 30, 179-185</a>
 * @see <a href="https://doi.org/10.1177/0013164495055003002">Glorfeld 1995, Educational and Psychological Measurement 55,
 *      377-393 (the percentile)</a>
 */
@LdStyle
@Value.Immutable
public interface ParallelAnalysis {

    /** {@return those who answered every item} */
    int respondents();

    /** {@return how many random samples were drawn: as many as wanted, or as the budget allows} */
    int replicates();

    /** {@return where the drawing started} */
    long seed();

    /** {@return the name of the generator} */
    default String generator() {
        return RandomCorrelations.GENERATOR;
    }

    /** {@return one for each item, from the largest to the smallest; the observed ones add up to the number of items} */
    @Value.Redacted
    List<Level> levels();

    /** {@return how many eigenvalues, from the first on without a gap, exceed the mean of the random ones} */
    default int aboveMean() {
        return above(Level::randomMean);
    }

    /** {@return how many, from the first on without a gap, exceed the 95th percentile of the random ones} */
    default int above95() {
        return above(Level::random95);
    }

    private int above(ToDoubleFunction<Level> random) {
        return (int) levels().stream()
                .takeWhile(level -> level.observed() > random.applyAsDouble(level))
                .count();
    }

    /**
     * An eigenvalue and those of random samples at its place. Its text form shows none.
     *
     * @param observed of the answers
     * @param randomMean the mean of the random ones
     * @param random95 their 95th percentile, type 7
     */
    record Level(double observed, double randomMean, double random95) {

        @Override
        public String toString() {
            return "Level";
        }
    }

    /**
     * Compares the eigenvalues.
     *
     * @param matrix how the items vary together
     * @param budget how many random samples are wanted, and what they may cost
     * @return the comparison; none if everybody answered an item alike, or if the budget is too small for so many items
     */
    static Computed<ParallelAnalysis> of(CovarianceMatrix matrix, ParallelBudget budget) {
        int replicates = budget.affordable(matrix.items());
        if (replicates == 0) {
            return Computed.none("random samples of " + matrix.items() + " items would take more than the budget of "
                    + budget.steps() + " steps");
        }
        return matrix.correlations()
                .map(correlations -> ImmutableParallelAnalysis.builder()
                        .respondents(matrix.respondents())
                        .replicates(replicates)
                        .seed(budget.seed())
                        .levels(levels(correlations, random(matrix, replicates, budget.seed())))
                        .build());
    }

    private static double[][] random(CovarianceMatrix matrix, int replicates, long seed) {
        RandomCorrelations random = new RandomCorrelations(matrix.respondents(), matrix.items(), seed);
        double[][] byPlace = new double[matrix.items()][replicates];
        for (int replicate = 0; replicate < replicates; replicate++) {
            List<Double> values = random.next().eigenvalues().values();
            for (int place = 0; place < byPlace.length; place++) {
                byPlace[place][replicate] = values.get(place);
            }
        }
        return byPlace;
    }

    private static List<Level> levels(SymmetricMatrix correlations, double[][] random) {
        Quantile type7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);
        List<Double> observed = correlations.eigenvalues().values();
        return IntStream.range(0, random.length)
                .mapToObj(place -> new Level(
                        observed.get(place), Mean.of(random[place]).getAsDouble(), type7.evaluate(random[place], 0.95)))
                .toList();
    }
}
