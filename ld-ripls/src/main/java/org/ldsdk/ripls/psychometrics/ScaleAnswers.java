package org.ldsdk.ripls.psychometrics;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.RowScorer.ItemUse;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;

/**
 * The answers of those people of a table who answered every item, such as of a scale, and whose answers to it all count: a view,
 * keyed as a scale reads them or as answered. Rejected rows are not among them.
 */
public final class ScaleAnswers implements KeyedAnswers {

    private final AnswerTable answers;
    private final int[] items;
    private final int[][] keyed;
    private final int[] rows;

    private ScaleAnswers(AnswerTable answers, int[] items, int[][] keyed, int[] rows) {
        this.answers = answers;
        this.items = items;
        this.keyed = keyed;
        this.rows = rows;
    }

    /**
     * Those who answered a scale completely.
     *
     * @param answers the answers of all
     * @param scores the same people's scores
     * @param scale the scale's position
     * @return their keyed answers
     */
    public static ScaleAnswers of(AnswerTable answers, ScoreTable scores, int scale) {
        Scorer scorer = scores.scorer();
        return of(answers, scores, scorer.instrument().scales().get(scale).items(), scorer.keyedPoints(scale));
    }

    /**
     * Those who answered certain items completely, with the points as answered, whatever scale reads an item reversed.
     *
     * @param answers the answers of all
     * @param scores the same people's scores
     * @param items codes of the items, which are the columns
     * @return their answers
     */
    public static ScaleAnswers ofItems(AnswerTable answers, ScoreTable scores, List<String> items) {
        Instrument instrument = scores.scorer().instrument();
        int[][] points = items.stream()
                .map(code -> instrument
                        .items()
                        .get(scores.scorer().codes().item(code).orElseThrow()))
                .map(item -> instrument.optionsOf(item).stream()
                        .mapToInt(AnswerOption::points)
                        .toArray())
                .toArray(int[][]::new);
        return of(answers, scores, items, points);
    }

    private static ScaleAnswers of(AnswerTable answers, ScoreTable scores, List<String> codes, int[][] points) {
        Scorer scorer = scores.scorer();
        int[] items = codes.stream()
                .map(scorer.codes()::item)
                .mapToInt(OptionalInt::orElseThrow)
                .toArray();
        boolean isSkipped = !scorer.instrument().skips().isEmpty();
        int[] rows = IntStream.range(0, answers.rows())
                .filter(row -> !scores.isRejected(row) && isAnswered(answers, items, row))
                .filter(row -> !isSkipped || IntStream.of(items).allMatch(item -> counts(scores.use(item, row))))
                .toArray();
        return new ScaleAnswers(answers, items, points, rows);
    }

    private static boolean isAnswered(AnswerTable answers, int[] items, int row) {
        for (int item : items) {
            if (answers.optionOrNone(item, row) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean counts(ItemUse use) {
        return use == ItemUse.ANSWERED || use == ItemUse.ANSWERED_BEHIND_SKIP;
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
        return keyed[item][answers.optionOrNone(items[item], rows[respondent])];
    }

    @Override
    public void copy(int item, int first, int respondents, int[] into) {
        int column = items[item];
        int[] points = keyed[item];
        for (int one = 0; one < respondents; one++) {
            into[one] = points[answers.optionOrNone(column, rows[first + one])];
        }
    }

    @Override
    public String toString() {
        return "ScaleAnswers[" + rows.length + " respondents, " + items.length + " items]";
    }
}
