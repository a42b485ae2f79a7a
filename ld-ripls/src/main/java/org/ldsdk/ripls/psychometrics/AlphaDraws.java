package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Alpha of people drawn again from a sample. Whole numbers until the last division. */
final class AlphaDraws {

    private final int respondents;
    private final int items;
    /** Points above the lowest of the item, person by person, so that a shift of an item moves no digit. */
    private final int[] points;
    /** For each person the sum of the squares of these. */
    private final long[] squares;
    /** For each person the square of their sum. */
    private final long[] squareOfSum;

    private AlphaDraws(int[][] rows) {
        this.respondents = rows.length;
        this.items = rows[0].length;
        this.points = Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
        this.squares = Arrays.stream(rows)
                .mapToLong(row ->
                        Arrays.stream(row).mapToLong(it -> (long) it * it).sum())
                .toArray();
        this.squareOfSum = Arrays.stream(rows)
                .mapToLong(row -> Arrays.stream(row).asLongStream().sum())
                .map(sum -> sum * sum)
                .toArray();
    }

    static AlphaDraws of(KeyedAnswers answers) {
        int[][] rows = new int[answers.respondents()][answers.items()];
        for (int item = 0; item < answers.items(); item++) {
            int lowest = Integer.MAX_VALUE;
            for (int respondent = 0; respondent < rows.length; respondent++) {
                rows[respondent][item] = answers.points(respondent, item);
                lowest = Math.min(lowest, rows[respondent][item]);
            }
            for (int[] row : rows) {
                row[item] -= lowest;
            }
        }
        Arrays.sort(rows, Arrays::compare);
        return new AlphaDraws(rows);
    }

    /** Alpha of as many people, drawn with replacement; NaN if their sums do not vary. */
    double alpha(RandomGenerator random) {
        long[] sums = new long[items];
        long ofSquares = 0;
        long ofSquaredSums = 0;
        for (int draw = 0; draw < respondents; draw++) {
            int person = random.nextInt(respondents);
            int first = person * items;
            for (int item = 0; item < items; item++) {
                sums[item] += points[first + item];
            }
            ofSquares += squares[person];
            ofSquaredSums += squareOfSum[person];
        }
        return alpha(sums, ofSquares, ofSquaredSums);
    }

    private double alpha(long[] sums, long ofSquares, long ofSquaredSums) {
        double all = 0;
        double squaredSums = 0;
        for (long sum : sums) {
            all += sum;
            squaredSums += (double) sum * sum;
        }
        double varianceOfSum = (double) respondents * ofSquaredSums - all * all;
        double variances = (double) respondents * ofSquares - squaredSums;
        return varianceOfSum > 0 ? items / (items - 1.0) * (1 - variances / varianceOfSum) : Double.NaN;
    }
}
