package org.ldsdk.ripls.psychometrics;

/**
 * The answers of those who answered every item of a scale, as points in the scale's direction: one row for each
 * respondent, one column for each item. It may be a view; it must not change while it is read.
 */
public interface KeyedAnswers {

    /** {@return the number of rows} */
    int respondents();

    /** {@return the number of columns} */
    int items();

    /**
     * @param respondent the row, from 0
     * @param item the column, from 0
     * @return the points, reversed where the scale reads the item reversed
     */
    int points(int respondent, int item);

    /**
     * Copies one item's points of consecutive respondents: the fast way to read many.
     *
     * @param item the column, from 0
     * @param first the first row, from 0
     * @param respondents how many rows
     * @param into filled with their points, from its beginning
     */
    default void copy(int item, int first, int respondents, int[] into) {
        for (int one = 0; one < respondents; one++) {
            into[one] = points(first + one, item);
        }
    }

    /**
     * Answers in an array, which is copied.
     *
     * @param rows one row for each respondent, all of the same length; nothing missing
     * @return the answers
     * @throws IllegalArgumentException if rows differ in length
     */
    static KeyedAnswers of(int[][] rows) {
        return new AnswerMatrix(rows);
    }
}
