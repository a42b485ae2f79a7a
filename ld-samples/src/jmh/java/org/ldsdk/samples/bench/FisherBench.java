package org.ldsdk.samples.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.ldsdk.ripls.tables.FisherExact;
import org.ldsdk.ripls.tables.TwoByTwo;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Two-sided p of two by two tables of 10 to 60 people, no margin empty: the sum of the probabilities of tables that are at most 1 + 1e-7
 * times as probable as the observed one. Time is for one table. Commons Statistics tells equally probable tables apart by rounding, so
 * its p may lie anywhere between the sums with and without them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(FisherBench.TABLES)
public class FisherBench {

    static final int TABLES = 1_000;

    private static final int FEWEST = 10;
    private static final int MOST = 60;
    private static final double CLOSE = 1e-12;
    private static final double TIES = 1 + 1e-7;

    private final int[][][] tables = draw();

    private static int[][][] draw() {
        SplittableRandom random = new SplittableRandom(20260104);
        int[][][] tables = new int[TABLES][][];
        for (int drawn = 0; drawn < TABLES; ) {
            int[][] table = new int[2][2];
            for (int people = random.nextInt(FEWEST, MOST + 1); people > 0; people--) {
                table[random.nextInt(2)][random.nextInt(2)]++;
            }
            if (!of(table).isDegenerate()) {
                tables[drawn++] = table;
            }
        }
        return tables;
    }

    private static TwoByTwo of(int[][] table) {
        return new TwoByTwo(table[0][0], table[0][1], table[1][0], table[1][1]);
    }

    /** Checks that all find the same p. */
    @Setup
    public void check() {
        for (int[][] table : tables) {
            double ours = FisherExact.p(of(table));
            requireBetween("recurrence", ours, recurrence(table, TIES), ours);
            double commons = FisherExactTest.withDefaults().test(table).getPValue();
            requireBetween("Commons Statistics", recurrence(table, 1 / TIES), commons, ours);
        }
    }

    private static void requireBetween(String who, double low, double found, double high) {
        if (!(found >= low * (1 - CLOSE) && found <= high * (1 + CLOSE))) {
            throw new IllegalStateException(who + ": must find what we find, " + high + ", but found " + found);
        }
    }

    /** {@return the sum of our p} */
    @Benchmark
    public double ours() {
        double sum = 0;
        for (int[][] table : tables) {
            sum += FisherExact.p(of(table));
        }
        return sum;
    }

    /** {@return the same with everything else that the test says of a table} */
    @Benchmark
    public double oursInFull() {
        double sum = 0;
        for (int[][] table : tables) {
            sum += FisherExact.of(of(table)).p();
        }
        return sum;
    }

    /** {@return the same by a loop that goes from table to table by ratios, twice} */
    @Benchmark
    public double recurrence() {
        double sum = 0;
        for (int[][] table : tables) {
            sum += recurrence(table, TIES);
        }
        return sum;
    }

    /** {@return the same by Commons Statistics} */
    @Benchmark
    public double commonsStatistics() {
        FisherExactTest test = FisherExactTest.withDefaults();
        double sum = 0;
        for (int[][] table : tables) {
            sum += test.test(table).getPValue();
        }
        return sum;
    }

    private static double recurrence(int[][] table, double ties) {
        int a = table[0][0];
        int b = table[0][1];
        int c = table[1][0];
        int d = table[1][1];
        int lowest = Math.max(0, a - d);
        int highest = Math.min(a + b, a + c);
        double observed = 1;
        double term = 1;
        for (int x = lowest; x < highest; x++) {
            observed = x == a ? term : observed;
            term *= (double) (a + b - x) * (a + c - x) / ((x + 1.0) * (d - a + x + 1.0));
        }
        observed = highest == a ? term : observed;
        double sum = 0;
        double included = 0;
        term = 1;
        for (int x = lowest; x <= highest; x++) {
            sum += term;
            included += term <= observed * ties ? term : 0;
            term *= (double) (a + b - x) * (a + c - x) / ((x + 1.0) * (d - a + x + 1.0));
        }
        return included / sum;
    }
}
