package org.ldsdk.core.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.RowScorer.ItemUse;
import org.ldsdk.core.instrument.ScoreRows;
import org.ldsdk.core.instrument.Scorer;

/**
 * Scores and verdicts of many people, in columns by position: scales, thresholds, band sets and items as the instrument lists them. A
 * rejected row holds no scores. Immutable.
 */
public final class ScoreTable {

    private final ScoreRows scores;
    private final List<RowProblem> problems;
    private final BitSet rejected;

    private ScoreTable(ScoreRows scores, List<RowProblem> problems) {
        this.scores = scores;
        this.problems = problems;
        this.rejected = rejected(problems);
    }

    private static BitSet rejected(List<RowProblem> problems) {
        BitSet rejected = new BitSet();
        problems.forEach(problem -> rejected.set(problem.row()));
        return rejected;
    }

    /**
     * Scores every row.
     *
     * @param scorer says which instrument and which policy for missing answers
     * @param answers answers to that instrument
     * @return the scores, row by row in the same order
     * @throws IllegalArgumentException if the answers belong to another definition
     */
    public static ScoreTable of(Scorer scorer, AnswerTable answers) {
        if (!scorer.definition().equals(answers.definition())) {
            throw new IllegalArgumentException("ScoreTable.answers: must belong to " + scorer.definition()
                    + ", but belong to " + answers.definition());
        }
        ScoreRows scores = ScoreRows.of(scorer, answers.answers(), rejected(answers.problems()));
        return new ScoreTable(scores, answers.problems());
    }

    /**
     * This table's rows, then the other's.
     *
     * @param other scores by the same definition and policy
     * @return both
     * @throws IllegalArgumentException if definition or policy differ
     */
    public ScoreTable merge(ScoreTable other) {
        if (!scorer().definition().equals(other.scorer().definition())
                || !scorer().policy().equals(other.scorer().policy())) {
            throw new IllegalArgumentException(
                    "ScoreTable.definition: must be " + described() + ", but was " + other.described());
        }
        List<RowProblem> all = new ArrayList<>(problems);
        other.problems.forEach(problem -> all.add(problem.shifted(rows())));
        return new ScoreTable(scores.merge(other.scores), List.copyOf(all));
    }

    private String described() {
        return scorer().definition() + " under " + scorer().policy().text();
    }

    /** {@return what scored this} */
    public Scorer scorer() {
        return scores.scorer();
    }

    /** {@return the number of rows, rejected ones included} */
    public int rows() {
        return scores.rows();
    }

    /**
     * @param row a row
     * @return whether the row has a problem and was not scored
     */
    public boolean isRejected(int row) {
        return rejected.get(row);
    }

    /** {@return what is wrong with rejected rows, in order of row} */
    public List<RowProblem> problems() {
        return problems;
    }

    /**
     * @param scale the scale's position
     * @param row a row that is not rejected
     * @return the least the score can be; NaN if it exists in no completion
     */
    public double lowest(int scale, int row) {
        return scores.lowest(scale, row);
    }

    /**
     * @param scale the scale's position
     * @param row a row that is not rejected
     * @return the most the score can be; NaN if it exists in no completion
     */
    public double highest(int scale, int row) {
        return scores.highest(scale, row);
    }

    /**
     * @param scale the scale's position
     * @param row a row that is not rejected
     * @return the score; NaN if the ends differ and no policy estimated it
     */
    public double points(int scale, int row) {
        return scores.points(scale, row);
    }

    /**
     * @param scale the scale's position
     * @return the scores of all rows; NaN where there is none and in rejected rows
     */
    public double[] points(int scale) {
        return IntStream.range(0, rows()).mapToDouble(row -> points(scale, row)).toArray();
    }

    /**
     * @param scale the scale's position
     * @param row a row that is not rejected
     * @return whether the points are an estimate
     */
    public boolean isEstimated(int scale, int row) {
        return scores.isEstimated(scale, row);
    }

    /**
     * @param threshold the threshold's position
     * @param row a row that is not rejected
     * @return what it says
     */
    public Verdict threshold(int threshold, int row) {
        return scores.threshold(threshold, row);
    }

    /**
     * @param threshold the threshold's position
     * @param row a row that is not rejected
     * @return whether what it says rests on an estimate
     */
    public boolean isThresholdEstimated(int threshold, int row) {
        return scores.isThresholdEstimated(threshold, row);
    }

    /**
     * @param row a row that is not rejected
     * @return whether the person is one the instrument is meant for; undetermined also if no source says for whom it is
     */
    public Verdict applicability(int row) {
        return scores.applicability(row);
    }

    /**
     * @param bandSet the band set's position
     * @param row a row that is not rejected
     * @return the name of the band; empty if the ends lie in different bands
     */
    public Optional<String> band(int bandSet, int row) {
        int band = scores.band(bandSet, row);
        return band < 0
                ? Optional.empty()
                : Optional.of(scorer().instrument()
                        .bandSets()
                        .get(bandSet)
                        .bands()
                        .get(band)
                        .name());
    }

    /**
     * @param item the item's position
     * @param row a row that is not rejected
     * @return what became of it
     */
    public ItemUse use(int item, int row) {
        return scores.uses(row).apply(item);
    }

    /**
     * @param scale the scale's position
     * @param row a row that is not rejected
     * @return codes of the scale's unanswered items, in printed order
     */
    public List<String> missing(int scale, int row) {
        return scorer().notes().missing(scale, scores.uses(row));
    }

    /**
     * Why a scale has no points, in words.
     *
     * @param scale the scale's position
     * @param row a row that is not rejected and has no points in that scale
     * @return the reason, as in {@link org.ldsdk.core.instrument.Score#whyNoPoints}
     */
    public String whyNoPoints(int scale, int row) {
        return scorer().notes().whyNoPoints(scale, !Double.isNaN(lowest(scale, row)), scores.uses(row));
    }

    /**
     * @param row a row that is not rejected
     * @return codes of items that can still be asked; those that must always be asked first
     */
    public List<String> unasked(int row) {
        return scorer().notes().unasked(scores.uses(row));
    }

    /**
     * @param row a row that is not rejected
     * @return of an instrument that stands alone, the endorsed answers in words by item, in printed order; else empty
     */
    public Map<String, String> endorsed(int row) {
        return scorer().notes().endorsed(item -> scores.option(item, row));
    }

    /**
     * @param row a row that is not rejected
     * @return what its reader should know
     */
    public List<Note> notes(int row) {
        return scorer().notes()
                .of(
                        scores.uses(row),
                        scale -> scores.withheld(scale, row),
                        threshold -> threshold(threshold, row),
                        threshold -> isThresholdEstimated(threshold, row));
    }

    @Override
    public String toString() {
        return "ScoreTable[" + scorer().definition() + ", " + rows() + " rows]";
    }
}
