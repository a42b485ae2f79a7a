package org.ldsdk.samples.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.ripls.psychometrics.ItemMoments;
import org.ldsdk.ripls.psychometrics.ItemReliability;
import org.ldsdk.ripls.psychometrics.ScaleAnswers;
import org.ldsdk.ripls.psychometrics.ScaleReliability;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A million people's complete answers to 24 items, -2 to 2: alpha, and for each item alpha without it, its correlation with the
 * others, mean and standard deviation; then lambda-2, which needs the products of every two items. Ours finds those who answered
 * everything in a table and gives all of it; one loop over an array of bytes gives all of it too, the other all but lambda-2. Time is for
 * one person.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ItemAnalysisBench.PEOPLE)
public class ItemAnalysisBench {

    static final int PEOPLE = 1_000_000;

    private static final int ITEMS = 24;
    private static final int LEAST_POINTS = -2;
    private static final int OPTIONS = 5;
    private static final double CLOSE = 1e-12;

    private final byte[] points = draw();
    private final List<String> codes;
    private final AnswerTable answers;
    private final ScoreTable scores;

    /** Makes the table. */
    public ItemAnalysisBench() {
        int[] likert =
                IntStream.range(0, OPTIONS).map(option -> option + LEAST_POINTS).toArray();
        int[][] items = IntStream.range(0, ITEMS).mapToObj(item -> likert).toArray(int[][]::new);
        Definition.Part scale = new Definition.Part(IntStream.range(0, ITEMS).toArray(), new int[0]);
        Definition definition = new Definition(items, List.of(scale), "");
        Scorer scorer = Scorer.of(definition.instrument()).with(MissingPolicy.listwise());
        byte[] options = points.clone();
        for (int i = 0; i < options.length; i++) {
            options[i] -= LEAST_POINTS;
        }
        codes = scorer.instrument().scales().get(0).items();
        answers = Answers.table(definition, scorer, options);
        scores = ScoreTable.of(scorer, answers);
    }

    /** What a person is like, and chance, so that items go together. */
    private static byte[] draw() {
        SplittableRandom random = new SplittableRandom(20260102);
        byte[] points = new byte[PEOPLE * ITEMS];
        int person = 0;
        for (int i = 0; i < points.length; i++) {
            person = i % ITEMS == 0 ? random.nextInt(OPTIONS) : person;
            points[i] = (byte) ((person + random.nextInt(2 * OPTIONS - 1)) / 3 + LEAST_POINTS);
        }
        return points;
    }

    /** Checks that all find the same. */
    @Setup
    public void check() {
        double[] ours = ours();
        requireClose(ours, plainLoop());
        requireClose(ours, loopWithoutProducts());
    }

    private static void requireClose(double[] ours, double[] theirs) {
        for (int i = 0; i < theirs.length; i++) {
            if (!(Math.abs(ours[i] - theirs[i]) <= CLOSE)) {
                throw new IllegalStateException("plain loop: must find what we find, at " + i);
            }
        }
    }

    /** {@return the figures, from the table} */
    @Benchmark
    public double[] ours() {
        ItemMoments moments = ItemMoments.of(ScaleAnswers.of(answers, scores, 0));
        ScaleReliability reliability = ScaleReliability.of(codes, moments);
        List<Double> figures = new ArrayList<>();
        figures.add(reliability.alpha().raw().value().orElseThrow());
        for (ItemReliability item : reliability.items()) {
            figures.add(item.alphaIfDeleted().value().orElseThrow());
            figures.add(item.itemTotalCorrelation().value().orElseThrow());
        }
        for (int item = 0; item < ITEMS; item++) {
            figures.add((double) moments.sum(item) / moments.respondents());
            figures.add(reliability.covariances().value().orElseThrow().sd(item));
        }
        figures.add(reliability.guttman().lambda2().value().orElseThrow());
        return figures.stream().mapToDouble(figure -> figure).toArray();
    }

    /** {@return the figures, from an array of points, person by person} */
    @Benchmark
    public double[] plainLoop() {
        long[] sums = new long[ITEMS];
        long[] products = new long[ITEMS * ITEMS];
        for (int first = 0; first < points.length; first += ITEMS) {
            for (int item = 0; item < ITEMS; item++) {
                int one = points[first + item];
                sums[item] += one;
                for (int other = item; other < ITEMS; other++) {
                    products[item * ITEMS + other] += one * points[first + other];
                }
            }
        }
        return figures(sums, products);
    }

    private static double[] figures(long[] sums, long[] products) {
        long[] squares = new long[ITEMS];
        long[] withTotal = new long[ITEMS];
        double pairs = 0;
        double squaredPairs = 0;
        for (int item = 0; item < ITEMS; item++) {
            squares[item] = products[item * ITEMS + item];
            withTotal[item] += squares[item];
            for (int other = item + 1; other < ITEMS; other++) {
                long product = products[item * ITEMS + other];
                withTotal[item] += product;
                withTotal[other] += product;
                double covariance = covariance(product, sums[item], sums[other]);
                pairs += 2 * covariance;
                squaredPairs += 2 * covariance * covariance;
            }
        }
        long totals = LongStream.of(sums).sum();
        long squaredTotals = LongStream.of(withTotal).sum();
        double[] figures = Arrays.copyOf(figures(sums, squares, withTotal, totals, squaredTotals), 2 + 4 * ITEMS);
        double ofTotal = covariance(squaredTotals, totals, totals);
        figures[1 + 4 * ITEMS] = (pairs + Math.sqrt(ITEMS / (ITEMS - 1.0) * squaredPairs)) / ofTotal;
        return figures;
    }

    /** {@return the figures that need no product of two items, from an array of points, person by person} */
    @Benchmark
    public double[] loopWithoutProducts() {
        long[] sums = new long[ITEMS];
        long[] squares = new long[ITEMS];
        long[] withTotal = new long[ITEMS];
        long totals = 0;
        long squaredTotals = 0;
        for (int first = 0; first < points.length; first += ITEMS) {
            int total = 0;
            for (int item = 0; item < ITEMS; item++) {
                total += points[first + item];
            }
            for (int item = 0; item < ITEMS; item++) {
                int one = points[first + item];
                sums[item] += one;
                squares[item] += one * one;
                withTotal[item] += one * total;
            }
            totals += total;
            squaredTotals += (long) total * total;
        }
        return figures(sums, squares, withTotal, totals, squaredTotals);
    }

    private static double[] figures(long[] sums, long[] squares, long[] withTotal, long totals, long squaredTotals) {
        double ofTotal = covariance(squaredTotals, totals, totals);
        double ofItems = 0;
        for (int item = 0; item < ITEMS; item++) {
            ofItems += covariance(squares[item], sums[item], sums[item]);
        }
        double[] figures = new double[1 + 4 * ITEMS];
        figures[0] = alpha(ITEMS, ofItems, ofTotal);
        for (int item = 0; item < ITEMS; item++) {
            double variance = covariance(squares[item], sums[item], sums[item]);
            double covariance = covariance(withTotal[item], sums[item], totals);
            double ofRest = ofTotal - 2 * covariance + variance;
            figures[1 + 2 * item] = alpha(ITEMS - 1, ofItems - variance, ofRest);
            figures[2 + 2 * item] = (covariance - variance) / Math.sqrt(variance * ofRest);
            figures[1 + 2 * ITEMS + 2 * item] = (double) sums[item] / PEOPLE;
            figures[2 + 2 * ITEMS + 2 * item] = Math.sqrt(variance);
        }
        return figures;
    }

    private static double covariance(long products, long sum, long otherSum) {
        return (products - (double) sum * otherSum / PEOPLE) / (PEOPLE - 1);
    }

    private static double alpha(int items, double ofItems, double ofSum) {
        return items / (items - 1.0) * (1 - ofItems / ofSum);
    }
}
