package org.ldsdk.ripls;

import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.ripls.psychometrics.KeyedAnswers;

/** A view of those rows of a table in which every item of a scale is answered. */
final class ScaleAnswers implements KeyedAnswers {

    private final AnswerTable answers;
    private final int[] items;
    private final int[][] keyed;
    private final int[] rows;

    ScaleAnswers(AnswerTable answers, int[] items, int[][] keyed, int[] rows) {
        this.answers = answers;
        this.items = items;
        this.keyed = keyed;
        this.rows = rows;
    }

    @Override
    public int respondents() {
        return rows.length;
    }

    @Override
    public int items() {
        return items.length;
    }

    @Override
    public int points(int respondent, int item) {
        return keyed[item][answers.option(items[item], rows[respondent]).orElseThrow()];
    }

    @Override
    public String toString() {
        return "ScaleAnswers[" + rows.length + " respondents, " + items.length + " items]";
    }
}
