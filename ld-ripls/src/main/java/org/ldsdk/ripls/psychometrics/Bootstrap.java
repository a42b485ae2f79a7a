package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.statistics.descriptive.Quantile;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;

/**
 * Intervals from samples drawn again: as many people, with replacement, and the middle of what is found (percentiles of
 * type 7). The same seed gives the same interval. The order of people does not move it, since they are sorted first; the
 * order of a scale's items may.
 *
 * <p>A percentile interval follows the sample's own bias: of a small sample it may lie wholly below its alpha.
 *
 * @param seed where the drawing starts
 * @param replicates how many samples are drawn; 0 if none is wanted, else at least 100
 * @see <a href="https://doi.org/10.1214/ss/1177013815">Efron and Tibshirani 1986, Statistical Science 1, 54-75</a>
 */
public record Bootstrap(long seed, int replicates) {

    /** The generator, fixed by its name. */
    public static final String GENERATOR = "L64X128MixRandom";

    /** The most answers that are added up for one interval. */
    public static final long MOST_ANSWERS = 200_000_000;

    private static final Quantile PERCENTILES = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    /** Refuses a number of replicates that gives no percentiles. */
    public Bootstrap {
        if (replicates != 0 && replicates < 100) {
            throw new IllegalArgumentException(
                    "Bootstrap.replicates: must be 0 or at least 100, but was " + replicates);
        }
    }

    /** {@return no drawing at all} */
    public static Bootstrap none() {
        return new Bootstrap(0, 0);
    }

    /**
     * @param seed where the drawing starts
     * @return 2,000 samples
     */
    public static Bootstrap usual(long seed) {
        return new Bootstrap(seed, 2_000);
    }

    /**
     * The interval of a mean.
     *
     * @param values the sample, in any order
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; none with fewer than 2 values, if no samples are wanted, or if more than {@link #MOST_ANSWERS}
     *     values would be added up
     * @throws IllegalArgumentException if a value is not finite, or the level is no such number
     */
    public Computed<ConfidenceInterval> ofMean(double[] values, double level) {
        if (values.length < 2) {
            return Computed.none("fewer than 2 have a value");
        }
        return whyNot(values.length).orElseGet(() -> {
            double[] sorted = ValueCounts.of(values).toArray();
            return interval(level, random -> mean(sorted, random));
        });
    }

    private static double mean(double[] values, RandomGenerator random) {
        double sum = 0;
        for (int draw = 0; draw < values.length; draw++) {
            sum += values[random.nextInt(values.length)];
        }
        return sum / values.length;
    }

    /**
     * The interval of raw alpha. Samples whose sums do not vary have no alpha; they are left out, and the interval's method
     * says how many.
     *
     * @param answers those who answered every item, keyed
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; none where there is no alpha, if no samples are wanted, or if more than {@link #MOST_ANSWERS}
     *     answers would be added up
     * @throws IllegalArgumentException if the level is no such number
     */
    public Computed<ConfidenceInterval> ofAlpha(KeyedAnswers answers, double level) {
        Optional<Computed<ConfidenceInterval>> whyNot = whyNot((long) answers.respondents() * answers.items());
        return whyNot.orElseGet(() -> CronbachAlpha.of(answers).raw().flatMap(alpha -> {
            AlphaDraws draws = AlphaDraws.of(answers);
            return interval(level, draws::alpha);
        }));
    }

    private Optional<Computed<ConfidenceInterval>> whyNot(long answers) {
        if (replicates == 0) {
            return Optional.of(Computed.none("no samples were drawn again"));
        }
        return answers > MOST_ANSWERS / replicates
                ? Optional.of(Computed.none(
                        "drawing " + replicates + " samples again would add up more than " + MOST_ANSWERS + " answers"))
                : Optional.empty();
    }

    private Computed<ConfidenceInterval> interval(double level, ToDoubleFunction<RandomGenerator> figure) {
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed);
        double[] drawn = new double[replicates];
        int found = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            double one = figure.applyAsDouble(random);
            if (!Double.isNaN(one)) {
                drawn[found++] = one;
            }
        }
        if (found == 0) {
            return Computed.none("no sample that was drawn again varies");
        }
        double tail = (1 - level) / 2;
        double[] ends = PERCENTILES.evaluate(Arrays.copyOf(drawn, found), tail, 1 - tail);
        return Computed.of(new ConfidenceInterval(level, ends[0], ends[1], method(replicates - found)));
    }

    private String method(int leftOut) {
        return "percentile bootstrap (" + GENERATOR + ", seed " + seed + ", " + replicates + " samples"
                + (leftOut == 0 ? ")" : ", " + leftOut + " of them left out because they do not vary)");
    }
}
