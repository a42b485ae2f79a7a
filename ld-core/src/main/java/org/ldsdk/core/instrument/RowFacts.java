package org.ldsdk.core.instrument;

import org.ldsdk.core.criterion.Facts;
import org.ldsdk.core.criterion.Questions;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.criterion.Vocabulary;

/**
 * One row of cells as criteria glance at it: every skip is decided, or passes over nothing that hangs on it. It knows no unknowns, so
 * nothing can be supposed of it.
 */
final class RowFacts implements Facts {

    private final Program program;
    private final ScaleTally[] scales;
    private final AnswerRows answers;
    /** For each scale the tallies of all rows. */
    private final long[][] tallies;

    private byte[] cells;
    private int row;
    private int first;
    private boolean readsEstimates;

    RowFacts(ColumnKernel kernel, AnswerRows answers, long[][] tallies) {
        this.program = kernel.program;
        this.scales = kernel.scales;
        this.answers = answers;
        this.tallies = tallies;
        this.cells = answers.cells;
    }

    /** Turns to a row, counted within the block. */
    void turnTo(Block block, int inBlock) {
        row = block.from() + inBlock;
        cells = block.cells();
        first = block.begin(inBlock);
    }

    /** For each row of a block a number that stands for all that can be read of a quantity. */
    void keys(int quantity, Block block, long[] into) {
        if (program.isItem(quantity)) {
            for (int row = 0; row < block.rows(); row++) {
                int answered = answers.cell(quantity, block.from() + row) < 0 ? 0 : 1;
                into[row] = 2L * block.cells()[block.begin(row) + quantity] + answered;
            }
        } else if (program.isFact(quantity)) {
            for (int row = 0; row < block.rows(); row++) {
                into[row] = answers.fact(quantity - program.items, block.from() + row);
            }
        } else {
            System.arraycopy(tallies[program.scaleOf(quantity)], block.from(), into, 0, block.rows());
        }
    }

    @Override
    public double lowest(int quantity) {
        double lowest = end(quantity, false);
        return Double.isNaN(lowest) ? Double.POSITIVE_INFINITY : lowest;
    }

    @Override
    public double highest(int quantity) {
        double highest = end(quantity, true);
        return Double.isNaN(highest) ? Double.NEGATIVE_INFINITY : highest;
    }

    private double end(int quantity, boolean highest) {
        if (program.isItem(quantity)) {
            return program.end(quantity, cells[first + quantity], highest);
        }
        if (program.isFact(quantity)) {
            return factEnd(quantity - program.items, highest);
        }
        ScaleTally scale = scales[program.scaleOf(quantity)];
        long tally = tallies[program.scaleOf(quantity)][row];
        double estimate = readsEstimates ? scale.estimate(tally) : Double.NaN;
        if (!Double.isNaN(estimate)) {
            return estimate;
        }
        return highest ? scale.highest(tally) : scale.lowest(tally);
    }

    private double factEnd(int fact, boolean highest) {
        if (answers.isFactKnown(fact, row)) {
            return answers.fact(fact, row);
        }
        return highest ? program.lastNumber(fact) : program.firstNumber(fact);
    }

    @Override
    public boolean mayBeAbsent(int quantity) {
        return Double.isNaN(end(quantity, false));
    }

    @Override
    public long possibleValues(int quantity) {
        int fact = quantity - program.items;
        return answers.isFactKnown(fact, row) ? 1L << answers.fact(fact, row) : (1L << program.choices(fact)) - 1;
    }

    @Override
    public Verdict answered(int quantity) {
        boolean isItem = program.isItem(quantity);
        int fact = quantity - program.items;
        int cell = isItem
                ? answers.cell(quantity, row)
                : answers.isFactKnown(fact, row) ? 0 : MissingCodes.of(answers.factReason(fact, row));
        if (cell >= 0) {
            return Verdict.MET;
        }
        boolean isSkipped = isItem && !ItemState.isOpen(cells[first + quantity]);
        return isSkipped || !MissingCodes.reason(cell).isOpen() ? Verdict.NOT_MET : Verdict.UNDETERMINED;
    }

    @Override
    public boolean isEstimated(int quantity) {
        int scale = program.scaleOf(quantity);
        return readsEstimates && scale >= 0 && !Double.isNaN(scales[scale].estimate(tallies[scale][row]));
    }

    @Override
    public void readEstimates(boolean on) {
        readsEstimates = on;
    }

    @Override
    public int unknowns() {
        return 0;
    }

    @Override
    public boolean isOpen(int unknown) {
        return false;
    }

    @Override
    public int choices(int unknown) {
        return 0;
    }

    @Override
    public boolean bearsOn(int unknown, int quantity) {
        return false;
    }

    @Override
    public void suppose(int unknown, int choice) {
        throw new UnsupportedOperationException("RowFacts: nothing is unknown");
    }

    @Override
    public void withdraw(int unknown) {
        throw new UnsupportedOperationException("RowFacts: nothing is unknown");
    }

    @Override
    public long regime() {
        return 0;
    }

    @Override
    public Vocabulary vocabulary() {
        return program.vocabulary;
    }

    @Override
    public Questions questions() {
        throw new UnsupportedOperationException("RowFacts: nothing can be asked");
    }
}
