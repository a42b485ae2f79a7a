package org.ldsdk.core.instrument;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.RowScorer.ItemUse;

/**
 * Scores and verdicts of many people by position. The names that go with the positions are in {@code
 * org.ldsdk.core.table.ScoreTable}. Immutable.
 *
 * <p>Of a scale one number is kept for each row, from which points, ends and band follow, and of a criterion one byte. Rows for which that
 * is not enough are scored one by one through {@link RowScorer}.
 */
public final class ScoreRows {

    private final Scorer scorer;
    private final @Nullable ColumnKernel kernel;
    private final AnswerRows answers;
    /** For each scale of each row its tally, or none if the row is kept or was left out; no columns at all without a kernel. */
    private final long[][] tallies;
    /** For each threshold, and for applicability if the instrument has it. */
    private final byte[][] verdicts;

    private final KeptRows kept;

    private ScoreRows(
            Scorer scorer,
            @Nullable ColumnKernel kernel,
            AnswerRows answers,
            long[][] tallies,
            byte[][] verdicts,
            KeptRows kept) {
        this.scorer = scorer;
        this.kernel = kernel;
        this.answers = answers;
        this.tallies = tallies;
        this.verdicts = verdicts;
        this.kept = kept;
    }

    /**
     * Scores rows.
     *
     * @param scorer says which instrument and which policy for missing answers
     * @param answers answers to that instrument
     * @param without rows that are not scored: no points, nothing determined
     * @return the scores
     * @throws IllegalStateException if a criterion cannot be decided with bearable effort
     */
    public static ScoreRows of(Scorer scorer, AnswerRows answers, BitSet without) {
        return scorer.kernel()
                .map(kernel -> tallied(scorer, kernel, answers, without))
                .orElseGet(() -> oneByOne(scorer, answers, without));
    }

    private static ScoreRows tallied(Scorer scorer, ColumnKernel kernel, AnswerRows answers, BitSet without) {
        long[][] tallies = new long[kernel.scales.length][answers.rows()];
        byte[][] verdicts = verdicts(scorer, answers);
        ColumnPass pass = new ColumnPass(kernel, answers, tallies, verdicts);
        pass.score();
        BitSet untallied = pass.untallied();
        untallied.or(without);
        for (long[] column : tallies) {
            untallied.stream().forEach(row -> column[row] = Tally.NONE);
        }
        KeptRows kept = kept(scorer, answers, pass.untallied(), pass.untold(), without, verdicts);
        return new ScoreRows(scorer, kernel, answers, tallies, verdicts, kept);
    }

    private static ScoreRows oneByOne(Scorer scorer, AnswerRows answers, BitSet without) {
        byte[][] verdicts = verdicts(scorer, answers);
        BitSet all = new BitSet();
        all.set(0, answers.rows());
        KeptRows kept = kept(scorer, answers, all, all, without, verdicts);
        return new ScoreRows(scorer, null, answers, new long[0][], verdicts, kept);
    }

    private static byte[][] verdicts(Scorer scorer, AnswerRows answers) {
        return new byte[(int) scorer.program().verdicts().count()][answers.rows()];
    }

    /** Scores rows one by one: keeps all of some, and the verdicts alone of others. */
    private static KeptRows kept(
            Scorer scorer, AnswerRows answers, BitSet all, BitSet onlyVerdicts, BitSet without, byte[][] verdicts) {
        BitSet whole = (BitSet) all.clone();
        whole.andNot(without);
        BitSet rows = (BitSet) onlyVerdicts.clone();
        rows.or(whole);
        rows.andNot(without);
        KeptRows kept = KeptRows.of(scorer.instrument(), whole.stream().toArray());
        RowScorer row = scorer.rows();
        int index = 0;
        for (int r = rows.nextSetBit(0); r >= 0; r = rows.nextSetBit(r + 1)) {
            answers.fill(r, row);
            row.score();
            if (whole.get(r)) {
                kept.keep(index++, row);
            }
            for (int criterion = 0; criterion < verdicts.length; criterion++) {
                verdicts[criterion][r] = row.verdict(criterion);
            }
        }
        byte undetermined = GlancedCriterion.code(Verdict.UNDETERMINED, false);
        for (byte[] column : verdicts) {
            without.stream().forEach(r -> column[r] = undetermined);
        }
        return kept;
    }

    /**
     * @param other scores by the same definition and policy
     * @return these rows, then the other's
     */
    public ScoreRows merge(ScoreRows other) {
        long[][] mergedTallies = new long[tallies.length][];
        for (int scale = 0; scale < tallies.length; scale++) {
            mergedTallies[scale] = Arrays.copyOf(tallies[scale], rows() + other.rows());
            System.arraycopy(other.tallies[scale], 0, mergedTallies[scale], rows(), other.rows());
        }
        byte[][] mergedVerdicts = new byte[verdicts.length][];
        for (int criterion = 0; criterion < verdicts.length; criterion++) {
            mergedVerdicts[criterion] = Arrays.copyOf(verdicts[criterion], rows() + other.rows());
            System.arraycopy(other.verdicts[criterion], 0, mergedVerdicts[criterion], rows(), other.rows());
        }
        return new ScoreRows(
                scorer,
                kernel,
                answers.merge(other.answers),
                mergedTallies,
                mergedVerdicts,
                kept.merge(other.kept, rows()));
    }

    /** {@return what scored this} */
    public Scorer scorer() {
        return scorer;
    }

    /** {@return the number of rows} */
    public int rows() {
        return answers.rows();
    }

    private long tally(int scale, int row) {
        return kernel == null ? Tally.NONE : tallies[scale][row];
    }

    /**
     * @param scale the scale's position
     * @param row a row
     * @return the least it can be; NaN if it exists in no completion
     */
    public double lowest(int scale, int row) {
        long tally = tally(scale, row);
        return kernel == null || tally == Tally.NONE ? kept.lowest(scale, row) : kernel.scales[scale].lowest(tally);
    }

    /**
     * @param scale the scale's position
     * @param row a row
     * @return the most it can be; NaN if it exists in no completion
     */
    public double highest(int scale, int row) {
        long tally = tally(scale, row);
        return kernel == null || tally == Tally.NONE ? kept.highest(scale, row) : kernel.scales[scale].highest(tally);
    }

    /**
     * @param scale the scale's position
     * @param row a row
     * @return the score; NaN if the ends differ and no policy estimated it
     */
    public double points(int scale, int row) {
        long tally = tally(scale, row);
        return kernel == null || tally == Tally.NONE ? kept.points(scale, row) : kernel.scales[scale].points(tally);
    }

    /**
     * @param scale the scale's position
     * @param row a row
     * @return whether the points are an estimate
     */
    public boolean isEstimated(int scale, int row) {
        long tally = tally(scale, row);
        return kernel == null || tally == Tally.NONE
                ? kept.isEstimated(scale, row)
                : kernel.scales[scale].isEstimated(tally);
    }

    /**
     * @param scale the scale's position
     * @param row a row
     * @return why it was left without an estimate although the policy has one; empty if it was not
     */
    public Optional<Note.Kind> withheld(int scale, int row) {
        long tally = tally(scale, row);
        return kernel == null || tally == Tally.NONE ? kept.withheld(scale, row) : kernel.scales[scale].withheld(tally);
    }

    /**
     * @param bandSet the band set's position
     * @param row a row
     * @return the position of the band that both ends, or the estimate, lie in; -1 if there is none
     */
    public int band(int bandSet, int row) {
        int scale = scorer.program().bandScales[bandSet];
        long tally = tally(scale, row);
        if (kernel == null || tally == Tally.NONE) {
            return kept.band(bandSet, row);
        }
        ScaleTally of = kernel.scales[scale];
        return Bands.band(scorer.program().bands(bandSet), of.lowest(tally), of.highest(tally), of.estimate(tally));
    }

    /**
     * @param threshold the threshold's position
     * @param row a row
     * @return what it says
     */
    public Verdict threshold(int threshold, int row) {
        return GlancedCriterion.verdict(verdicts[threshold][row]);
    }

    /**
     * @param threshold the threshold's position
     * @param row a row
     * @return whether what it says rests on an estimate
     */
    public boolean isThresholdEstimated(int threshold, int row) {
        return GlancedCriterion.isEstimated(verdicts[threshold][row]);
    }

    /**
     * @param row a row
     * @return whether the person is one the instrument is meant for; undetermined also if no source says for whom it is
     */
    public Verdict applicability(int row) {
        int thresholds = scorer.instrument().thresholds().size();
        return thresholds < verdicts.length ? threshold(thresholds, row) : Verdict.UNDETERMINED;
    }

    /**
     * @param item the item's position
     * @param row a row
     * @return the answer's option, below 0 if there is none
     */
    public int option(int item, int row) {
        return answers.cell(item, row);
    }

    /**
     * @param row a row that was scored
     * @return what became of each item, by position
     */
    public IntFunction<ItemUse> uses(int row) {
        return Optional.ofNullable(kernel)
                .flatMap(columns -> columns.uses(answers, row))
                .orElseGet(() -> kept.has(row) ? item -> kept.use(item, row) : usesAgain(row));
    }

    /** A row whose scores hang on no skip, though what became of its items does. */
    private IntFunction<ItemUse> usesAgain(int row) {
        RowScorer again = scorer.rows();
        answers.fill(row, again);
        return again::use;
    }

    @Override
    public String toString() {
        return "ScoreRows[" + scorer.definition() + ", " + rows() + " rows]";
    }
}
