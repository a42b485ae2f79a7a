package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;

/** Answers in an array of its own. */
final class AnswerMatrix implements KeyedAnswers {

    private final int[][] rows;
    private final int items;

    AnswerMatrix(int[][] rows) {
        this.rows = Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
        this.items = rows.length == 0 ? 0 : rows[0].length;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].length != items) {
                throw new IllegalArgumentException("KeyedAnswers.rows[" + row + "]: must be " + items
                        + " answers long, but is " + rows[row].length);
            }
        }
    }

    @Override
    public int respondents() {
        return rows.length;
    }

    @Override
    public int items() {
        return items;
    }

    @Override
    public int points(int respondent, int item) {
        return rows[respondent][item];
    }

    @Override
    public String toString() {
        return "KeyedAnswers[" + rows.length + " respondents, " + items + " items]";
    }
}
