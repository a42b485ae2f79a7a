package org.ldsdk.core.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.RowScorer;
import org.ldsdk.core.instrument.RowScorer.ItemUse;
import org.ldsdk.core.instrument.Scorer;

/**
 * Scores and verdicts of many people, in columns by position: scales, thresholds, band sets and items as the instrument lists them. A
 * rejected row holds no scores. Immutable.
 */
public final class ScoreTable {

    private static final byte ESTIMATED = 1;
    private static final byte HELD_BACK = 2;
    private static final int VERDICT_ESTIMATED = 4;
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final ItemUse[] USES = ItemUse.values();

    private final Scorer scorer;
    private final int rows;
    private final BitSet rejected;
    private final List<RowProblem> problems;
    private final double[][] lowest;
    private final double[][] highest;
    private final double[][] points;
    private final byte[][] scaleMarks;
    private final byte[][] verdicts;
    private final byte[][] bands;
    private final byte[] applicability;
    private final byte[][] uses;
    /** Answers, kept only where results show them. */
    private final byte[][] options;

    private ScoreTable(Scorer scorer, int rows, List<RowProblem> problems) {
        Instrument instrument = scorer.instrument();
        int scales = instrument.scales().size();
        this.scorer = scorer;
        this.rows = rows;
        this.problems = problems;
        this.rejected = new BitSet(rows);
        problems.forEach(problem -> rejected.set(problem.row()));
        this.lowest = new double[scales][rows];
        this.highest = new double[scales][rows];
        this.points = new double[scales][rows];
        this.scaleMarks = new byte[scales][rows];
        this.verdicts = new byte[instrument.thresholds().size()][rows];
        this.bands = new byte[instrument.bandSets().size()][rows];
        this.applicability = new byte[rows];
        this.uses = new byte[instrument.items().size()][rows];
        this.options = new byte[instrument.standsAlone().isPresent() ? uses.length : 0][rows];
    }

    private ScoreTable(ScoreTable first, ScoreTable then) {
        this.scorer = first.scorer;
        this.rows = first.rows + then.rows;
        List<RowProblem> all = new ArrayList<>(first.problems);
        then.problems.forEach(problem -> all.add(problem.shifted(first.rows)));
        this.problems = List.copyOf(all);
        this.rejected = new BitSet(rows);
        problems.forEach(problem -> rejected.set(problem.row()));
        this.lowest = Columns.concat(first.lowest, then.lowest);
        this.highest = Columns.concat(first.highest, then.highest);
        this.points = Columns.concat(first.points, then.points);
        this.scaleMarks = Columns.concat(first.scaleMarks, then.scaleMarks);
        this.verdicts = Columns.concat(first.verdicts, then.verdicts);
        this.bands = Columns.concat(first.bands, then.bands);
        this.applicability = Columns.concat(first.applicability, then.applicability);
        this.uses = Columns.concat(first.uses, then.uses);
        this.options = Columns.concat(first.options, then.options);
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
        ScoreTable table = new ScoreTable(scorer, answers.rows(), answers.problems());
        RowScorer row = scorer.rows();
        for (int r = 0; r < table.rows; r++) {
            if (!table.isRejected(r)) {
                answers.fill(r, row);
                row.score();
                table.keep(r, row);
            }
        }
        return table;
    }

    private void keep(int r, RowScorer row) {
        for (int scale = 0; scale < lowest.length; scale++) {
            lowest[scale][r] = row.lowest(scale);
            highest[scale][r] = row.highest(scale);
            points[scale][r] = row.points(scale);
            scaleMarks[scale][r] =
                    (byte) ((row.isEstimated(scale) ? ESTIMATED : 0) | (row.isHeldBack(scale) ? HELD_BACK : 0));
        }
        for (int threshold = 0; threshold < verdicts.length; threshold++) {
            int estimated = row.isThresholdEstimated(threshold) ? VERDICT_ESTIMATED : 0;
            verdicts[threshold][r] = (byte) (row.threshold(threshold).ordinal() | estimated);
        }
        for (int set = 0; set < bands.length; set++) {
            bands[set][r] = (byte) row.band(set);
        }
        applicability[r] = (byte) row.applicability().ordinal();
        for (int item = 0; item < uses.length; item++) {
            uses[item][r] = (byte) row.use(item).ordinal();
        }
        for (int item = 0; item < options.length; item++) {
            options[item][r] = (byte) row.option(item);
        }
    }

    /**
     * This table's rows, then the other's.
     *
     * @param other scores by the same definition and policy
     * @return both
     * @throws IllegalArgumentException if definition or policy differ
     */
    public ScoreTable merge(ScoreTable other) {
        if (!scorer.definition().equals(other.scorer.definition())
                || !scorer.policy().equals(other.scorer.policy())) {
            throw new IllegalArgumentException("ScoreTable.definition: must be " + scorer.definition() + " under "
                    + scorer.policy().text() + ", but was " + other.scorer.definition() + " under "
                    + other.scorer.policy().text());
        }
        return new ScoreTable(this, other);
    }

    /** {@return what scored this} */
    public Scorer scorer() {
        return scorer;
    }

    /** {@return the number of rows, rejected ones included} */
    public int rows() {
        return rows;
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
        return lowest[scale][row];
    }

    /**
     * @param scale the scale's position
     * @param row a row that is not rejected
     * @return the most the score can be; NaN if it exists in no completion
     */
    public double highest(int scale, int row) {
        return highest[scale][row];
    }

    /**
     * @param scale the scale's position
     * @param row a row that is not rejected
     * @return the score; NaN if the ends differ and no policy estimated it
     */
    public double points(int scale, int row) {
        return points[scale][row];
    }

    /**
     * @param scale the scale's position
     * @param row a row that is not rejected
     * @return whether the points are an estimate
     */
    public boolean isEstimated(int scale, int row) {
        return (scaleMarks[scale][row] & ESTIMATED) != 0;
    }

    /**
     * @param threshold the threshold's position
     * @param row a row that is not rejected
     * @return what it says
     */
    public Verdict threshold(int threshold, int row) {
        return VERDICTS[verdicts[threshold][row] & ~VERDICT_ESTIMATED];
    }

    /**
     * @param threshold the threshold's position
     * @param row a row that is not rejected
     * @return whether what it says rests on an estimate
     */
    public boolean isThresholdEstimated(int threshold, int row) {
        return (verdicts[threshold][row] & VERDICT_ESTIMATED) != 0;
    }

    /**
     * @param row a row that is not rejected
     * @return whether the person is one the instrument is meant for; undetermined also if no source says for whom it is
     */
    public Verdict applicability(int row) {
        return VERDICTS[applicability[row]];
    }

    /**
     * @param bandSet the band set's position
     * @param row a row that is not rejected
     * @return the name of the band; empty if the ends lie in different bands
     */
    public Optional<String> band(int bandSet, int row) {
        int band = bands[bandSet][row];
        return band < 0
                ? Optional.empty()
                : Optional.of(scorer.instrument()
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
        return USES[uses[item][row]];
    }

    /**
     * @param scale the scale's position
     * @param row a row that is not rejected
     * @return codes of the scale's unanswered items, in printed order
     */
    public List<String> missing(int scale, int row) {
        return scorer.notes().missing(scale, item -> use(item, row));
    }

    /**
     * Why a scale has no points.
     *
     * @param scale the scale's position
     * @param row a row that is not rejected and has no points in that scale
     * @return the reason, as in {@link org.ldsdk.core.instrument.Score#whyNoPoints}
     */
    public String whyNoPoints(int scale, int row) {
        return scorer.notes().whyNoPoints(scale, !Double.isNaN(lowest(scale, row)), item -> use(item, row));
    }

    /**
     * @param row a row that is not rejected
     * @return codes of items that can still be asked; those that must always be asked first
     */
    public List<String> unasked(int row) {
        return scorer.notes().unasked(item -> use(item, row));
    }

    /**
     * @param row a row that is not rejected
     * @return of an instrument that stands alone, the endorsed answers in words by item, in printed order; else empty
     */
    public Map<String, String> endorsed(int row) {
        return scorer.notes().endorsed(item -> options[item][row]);
    }

    /**
     * @param row a row that is not rejected
     * @return what its reader should know
     */
    public List<Note> notes(int row) {
        return scorer.notes()
                .of(
                        item -> use(item, row),
                        scale -> (scaleMarks[scale][row] & HELD_BACK) != 0,
                        threshold -> threshold(threshold, row),
                        threshold -> isThresholdEstimated(threshold, row));
    }

    @Override
    public String toString() {
        return "ScoreTable[" + scorer.definition() + ", " + rows + " rows]";
    }
}
