package org.ldsdk.samples.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ldsdk.core.criterion.Verdict;
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
 * A definition without regularity: 20 items with three kinds of uneven points, three scales in mixed order, one of them partly reversed,
 * and two thresholds. Ends, points and verdicts in columns, here and in the plain loop; then every score and verdict is read. Time is for
 * one person.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(WeightedBench.PEOPLE)
public class WeightedBench {

    static final int PEOPLE = 100_000;

    private static final int[][] POINTS = {{0, 1, 3}, {0, 2, 3, 7}, {1, 2, 4, 8, 16}};
    private static final int ITEMS = 20;
    private static final List<Definition.Part> SCALES = List.of(
            new Definition.Part(new int[] {19, 3, 0, 7, 12, 5, 14, 9}, new int[] {3, 12}),
            new Definition.Part(new int[] {1, 16, 8, 4, 11}, new int[] {}),
            new Definition.Part(new int[] {18, 2, 17, 6, 13, 10, 15}, new int[] {}));
    private static final int VERDICTS = 2;
    private static final double CUT = 20;
    private static final String THRESHOLDS = """
            {"code": "one", "label": "one", "source": "bench",
             "criterion": {"kind": "at-least", "of": "scale:s0", "cutOff": 30}},
            {"code": "either", "label": "either", "source": "bench", "criterion": {"kind": "any-of", "parts": [
             {"kind": "at-least", "of": "scale:s1", "cutOff": 40},
             {"kind": "at-least", "of": "scale:s2", "cutOff": 50}]}}
            """;

    private final Definition definition = new Definition(
            IntStream.range(0, ITEMS)
                    .mapToObj(item -> POINTS[item % POINTS.length])
                    .toArray(int[][]::new),
            SCALES,
            THRESHOLDS);
    private final Scorer scorer = Scorer.of(definition.instrument());
    private final byte[] answers = Answers.draw(definition, PEOPLE);
    private final AnswerTable table = Answers.table(definition, scorer, answers);
    private final PlainLoop plainLoop = new PlainLoop(definition);

    /** Checks that both find the same. */
    @Setup
    public void check() {
        ScoreTable ours = ScoreTable.of(scorer, table);
        PlainLoop.Columns plain = plainLoop.score(answers, PEOPLE);
        for (int person = 0; person < PEOPLE; person++) {
            for (int scale = 0; scale < SCALES.size(); scale++) {
                Same.require("lowest", ours.lowest(scale, person), plain.lowest()[scale][person]);
                Same.require("highest", ours.highest(scale, person), plain.highest()[scale][person]);
                Same.require("points", ours.points(scale, person), plain.points()[scale][person]);
            }
            for (int rule = 0; rule < VERDICTS; rule++) {
                Same.require("verdict", ours.threshold(rule, person), plain.verdict(rule, person));
            }
        }
    }

    /** {@return how many ends, points and verdicts of our table say yes} */
    @Benchmark
    public int ours() {
        ScoreTable scores = ScoreTable.of(scorer, table);
        int count = 0;
        for (int person = 0; person < PEOPLE; person++) {
            for (int scale = 0; scale < SCALES.size(); scale++) {
                count += scores.lowest(scale, person) >= CUT ? 1 : 0;
                count += scores.highest(scale, person) >= CUT ? 1 : 0;
                count += scores.points(scale, person) >= CUT ? 1 : 0;
            }
            for (int rule = 0; rule < VERDICTS; rule++) {
                count += scores.threshold(rule, person) == Verdict.MET ? 1 : 0;
            }
        }
        return count;
    }

    /** {@return the same by a plain loop} */
    @Benchmark
    public int plainLoop() {
        PlainLoop.Columns scores = plainLoop.score(answers, PEOPLE);
        int count = 0;
        for (int person = 0; person < PEOPLE; person++) {
            for (int scale = 0; scale < SCALES.size(); scale++) {
                count += scores.lowest()[scale][person] >= CUT ? 1 : 0;
                count += scores.highest()[scale][person] >= CUT ? 1 : 0;
                count += scores.points()[scale][person] >= CUT ? 1 : 0;
            }
            for (int rule = 0; rule < VERDICTS; rule++) {
                count += scores.verdict(rule, person) == Verdict.MET ? 1 : 0;
            }
        }
        return count;
    }
}
