package org.ldsdk.samples.bench;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * 24 items answered -2 to 2, three scales of 8 with 2 reversed, carried over to all 8 if at least 6 are answered: columns of scores made,
 * and every score read. Time is for one person.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LikertBench.PEOPLE)
public class LikertBench {

    static final int PEOPLE = 100_000;

    private static final int SCALES = 3;
    private static final int ITEMS = 8;
    private static final int LEAST = 6;
    private static final int MOST_POINTS = 2;
    private static final int MOST_OPTION = 4;
    private static final double CUT = 4;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    /** Within each scale the third and the seventh item are reversed. */
    private static final long REVERSED = 0x00FF000000FF0000L;

    private final Definition definition = definition();
    private final Scorer scorer = Scorer.of(definition.instrument()).with(MissingPolicy.prorate("0.25"));
    private final byte[] answers = Answers.draw(definition, PEOPLE);
    private final AnswerTable table = Answers.table(definition, scorer, answers);

    private static Definition definition() {
        int[] likert = {-2, -1, 0, 1, 2};
        List<Definition.Part> scales = new ArrayList<>();
        for (int first = 0; first < SCALES * ITEMS; first += ITEMS) {
            int[] items = {first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6, first + 7};
            scales.add(new Definition.Part(items, new int[] {first + 2, first + 6}));
        }
        return new Definition(Collections.nCopies(SCALES * ITEMS, likert).toArray(int[][]::new), scales, "");
    }

    /** Checks that all find the same scores. */
    @Setup
    public void check() {
        ScoreTable scores = ScoreTable.of(scorer, table);
        double[][] ours = new double[SCALES][PEOPLE];
        for (int scale = 0; scale < SCALES; scale++) {
            for (int person = 0; person < PEOPLE; person++) {
                ours[scale][person] = scores.points(scale, person);
            }
        }
        Same.require("packed longs", ours, scoreLongs());
        Same.require("byte loop", ours, scoreBytes());
    }

    /** {@return how many scores of our table reach the cut} */
    @Benchmark
    public int ours() {
        ScoreTable scores = ScoreTable.of(scorer, table);
        int reached = 0;
        for (int scale = 0; scale < SCALES; scale++) {
            for (int person = 0; person < PEOPLE; person++) {
                reached += scores.points(scale, person) >= CUT ? 1 : 0;
            }
        }
        return reached;
    }

    /** {@return the same by a loop over eight answers in one long} */
    @Benchmark
    public int packedLongs() {
        return reached(scoreLongs());
    }

    /** {@return the same by a loop over bytes} */
    @Benchmark
    public int byteLoop() {
        return reached(scoreBytes());
    }

    private static int reached(double[][] points) {
        int reached = 0;
        for (double[] scale : points) {
            for (double one : scale) {
                reached += one >= CUT ? 1 : 0;
            }
        }
        return reached;
    }

    private double[][] scoreLongs() {
        double[][] points = new double[SCALES][PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            for (int scale = 0; scale < SCALES; scale++) {
                long eight = (long) EIGHT.get(answers, (person * SCALES + scale) * ITEMS);
                long missing = eight >>> 7 & ONES;
                long given = ~(missing * 0xFF);
                long turned = MOST_OPTION * ONES - (eight & given);
                long keyed = (eight & ~REVERSED | turned & REVERSED) & given;
                int answered = ITEMS - (int) (missing * ONES >>> 56);
                int sum = (int) (keyed * ONES >>> 56) - MOST_POINTS * answered;
                points[scale][person] = points(sum, answered);
            }
        }
        return points;
    }

    private double[][] scoreBytes() {
        double[][] points = new double[SCALES][PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            for (int scale = 0; scale < SCALES; scale++) {
                int first = (person * SCALES + scale) * ITEMS;
                int sum = 0;
                int answered = 0;
                for (int item = 0; item < ITEMS; item++) {
                    int answer = answers[first + item];
                    if (answer >= 0) {
                        int value = answer - MOST_POINTS;
                        sum += item % 4 == 2 ? -value : value;
                        answered++;
                    }
                }
                points[scale][person] = points(sum, answered);
            }
        }
        return points;
    }

    private static double points(int sum, int answered) {
        if (answered == ITEMS) {
            return sum;
        }
        return answered >= LEAST ? (double) (ITEMS * sum) / answered : Double.NaN;
    }
}
