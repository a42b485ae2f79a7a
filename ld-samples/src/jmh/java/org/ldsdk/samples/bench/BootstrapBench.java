package org.ldsdk.samples.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.ripls.psychometrics.Bootstrap;
import org.ldsdk.ripls.psychometrics.KeyedAnswers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An interval of alpha from 2,000 samples of 50 people's answers to 14 items, beside a loop over whole numbers with the same generator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BootstrapBench {

    private static final int PEOPLE = 50;
    private static final int ITEMS = 14;
    private static final int SAMPLES = 2_000;
    private static final int SEED = 7;
    private static final double LEVEL = 0.95;
    private static final double CLOSE = 1e-12;

    private final int[][] points = draw();
    private final KeyedAnswers answers = KeyedAnswers.of(points);

    /** Sorted, since ours sorts people first: so both draw the same. */
    private static int[][] draw() {
        SplittableRandom random = new SplittableRandom(20260103);
        int[][] points = new int[PEOPLE][ITEMS];
        for (int[] row : points) {
            int person = random.nextInt(5);
            Arrays.setAll(row, item -> (person + random.nextInt(9)) / 3);
        }
        Arrays.sort(points, Arrays::compare);
        return points;
    }

    /** Checks that both find the same ends. */
    @Setup
    public void check() {
        ConfidenceInterval ours = ours();
        double[] theirs = handLoop();
        if (!(Math.abs(ours.lower() - theirs[0]) <= CLOSE && Math.abs(ours.upper() - theirs[1]) <= CLOSE)) {
            throw new IllegalStateException("hand loop: must find the interval that we find");
        }
    }

    /** {@return our interval} */
    @Benchmark
    public ConfidenceInterval ours() {
        return new Bootstrap(SEED, SAMPLES).ofAlpha(answers, LEVEL).value().orElseThrow();
    }

    /** {@return the ends that the loop finds} */
    @Benchmark
    public double[] handLoop() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        double[] alphas = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            alphas[sample] = alpha(random);
        }
        Arrays.sort(alphas);
        return new double[] {percentile(alphas, (1 - LEVEL) / 2), percentile(alphas, (1 + LEVEL) / 2)};
    }

    private double alpha(RandomGenerator random) {
        int[] sums = new int[ITEMS];
        int squares = 0;
        int totals = 0;
        int squaredTotals = 0;
        for (int draw = 0; draw < PEOPLE; draw++) {
            int[] row = points[random.nextInt(PEOPLE)];
            int total = 0;
            for (int item = 0; item < ITEMS; item++) {
                int one = row[item];
                sums[item] += one;
                squares += one * one;
                total += one;
            }
            totals += total;
            squaredTotals += total * total;
        }
        double ofItems = PEOPLE * squares;
        for (int sum : sums) {
            ofItems -= sum * sum;
        }
        double ofTotals = PEOPLE * squaredTotals - totals * totals;
        return ITEMS / (ITEMS - 1.0) * (1 - ofItems / ofTotals);
    }

    private static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
}
