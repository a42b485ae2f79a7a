package org.ldsdk.core.instrument;

import java.util.BitSet;

/** One pass of a {@link ColumnKernel} over rows, a block of them at a time. Not thread-safe. */
final class ColumnPass {

    private final ColumnKernel kernel;
    private final AnswerRows answers;
    private final long[][] tallies;
    private final byte[][] verdicts;
    private final RowFacts facts;
    private final GlancedCriterion[] criteria;
    /** The cells of a block, as skips settle them. */
    private final byte[] settled;

    private final BitSet untallied = new BitSet();
    private final BitSet untold = new BitSet();

    /**
     * @param tallies for each scale a column of all rows, 0 at first
     * @param verdicts for each of the kernel's criteria a column of all rows
     */
    ColumnPass(ColumnKernel kernel, AnswerRows answers, long[][] tallies, byte[][] verdicts) {
        this.kernel = kernel;
        this.answers = answers;
        this.tallies = tallies;
        this.verdicts = verdicts;
        this.facts = new RowFacts(kernel, answers, tallies);
        this.criteria = kernel.criteria();
        this.settled = new byte[kernel.skips.any() ? Block.MOST_ROWS * answers.items : 0];
    }

    void score() {
        for (int from = 0; from < answers.rows(); from += Block.MOST_ROWS) {
            int rows = Math.min(Block.MOST_ROWS, answers.rows() - from);
            Block block = kernel.skips.any() ? settled(from, rows) : asAnswered(from, rows);
            for (int scale = 0; scale < tallies.length; scale++) {
                kernel.columns[scale].add(block, tallies[scale]);
            }
            for (int criterion = 0; criterion < criteria.length; criterion++) {
                criteria[criterion].evaluate(facts, block, verdicts[criterion], untold);
            }
        }
    }

    private Block asAnswered(int from, int rows) {
        return new Block(answers.cells, from * answers.items, answers.items, from, rows);
    }

    /** The rows in which a skip hangs on something open; whatever stands in their columns is to be replaced. */
    BitSet untallied() {
        return untallied;
    }

    /** The rows whose verdicts one glance does not tell. */
    BitSet untold() {
        return untold;
    }

    private Block settled(int from, int rows) {
        Block block = new Block(settled, 0, answers.items, from, rows);
        System.arraycopy(answers.cells, from * answers.items, settled, 0, rows * answers.items);
        for (int row = 0; row < rows; row++) {
            facts.turnTo(block, row);
            if (!kernel.skips.settle(facts, settled, block.begin(row))) {
                untallied.set(from + row);
            }
        }
        return block;
    }
}
