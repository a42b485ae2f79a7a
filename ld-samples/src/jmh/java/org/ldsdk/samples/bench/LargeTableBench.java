package org.ldsdk.samples.bench;

import java.util.concurrent.TimeUnit;
import org.ldsdk.ripls.tables.CountTable;
import org.ldsdk.ripls.tables.FisherFreemanHalton;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Exact p of larger tables; {@code src/jmh/r/large-tables.R} prints R's times and p for the same ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LargeTableBench {

    private static final CountTable THREE_BY_FIVE =
            CountTable.of(new int[][] {{2, 4, 3, 5, 1}, {1, 3, 6, 4, 2}, {5, 1, 2, 1, 4}});
    private static final CountTable FOUR_BY_FIVE =
            CountTable.of(new int[][] {{8, 5, 4, 6, 2}, {3, 7, 6, 5, 4}, {6, 2, 5, 4, 8}, {4, 6, 3, 7, 5}});

    /** Checks that nothing is drawn at random. */
    @Setup
    public void check() {
        Same.require("exact", true, threeByFive().isExact() && fourByFive().isExact());
    }

    /** {@return the test of 44 people in 3 by 5} */
    @Benchmark
    public FisherFreemanHalton threeByFive() {
        return FisherFreemanHalton.of(THREE_BY_FIVE);
    }

    /** {@return the test of 100 people in 4 by 5} */
    @Benchmark
    public FisherFreemanHalton fourByFive() {
        return FisherFreemanHalton.of(FOUR_BY_FIVE);
    }
}
