package org.ldsdk.core.instrument;

import java.util.Arrays;
import java.util.BitSet;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Verdict;

/** A criterion decided by one glance at each row, with its verdicts as bytes. Not thread-safe. */
final class GlancedCriterion {

    /** The glance does not tell. */
    static final byte UNTOLD = -1;

    static final byte ESTIMATED = 4;
    private static final Verdict[] VERDICTS = Verdict.values();

    private static final byte EMPTY = -2;
    private static final int SLOT_BITS = 10;
    /** An odd number that spreads keys over the slots. */
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final GlancedNode node;
    private final int[] quantities;
    /** What rows read that were looked at before, a slot after the other, and what was found; a later row may take the slot. */
    private final long[][] known;

    private final byte[] found;
    /** What the rows of a block read. */
    private final long[][] read;

    GlancedCriterion(Evaluator evaluator, Program program) {
        this.node = GlancedNode.of(evaluator, program);
        this.quantities = evaluator.quantities();
        this.known = new long[quantities.length][1 << SLOT_BITS];
        this.read = new long[quantities.length][Block.MOST_ROWS];
        this.found = new byte[1 << SLOT_BITS];
        Arrays.fill(found, EMPTY);
    }

    /**
     * The verdicts on the rows of a block. A row that reads like one before is not looked at again.
     *
     * @param into a column of all rows
     * @param untold where to note rows whose verdict one glance does not tell
     */
    void evaluate(RowFacts facts, Block block, byte[] into, BitSet untold) {
        for (int i = 0; i < quantities.length; i++) {
            facts.keys(quantities[i], block, read[i]);
        }
        for (int row = 0; row < block.rows(); row++) {
            int slot = slot(row);
            if (found[slot] == EMPTY || !isSame(slot, row)) {
                facts.turnTo(block, row);
                keep(slot, row, glance(facts));
            }
            into[block.from() + row] = found[slot];
            if (found[slot] == UNTOLD) {
                untold.set(block.from() + row);
            }
        }
    }

    private int slot(int row) {
        long mixed = 0;
        for (long[] key : read) {
            mixed = (mixed + key[row]) * MIXER;
        }
        return (int) (mixed >>> (Long.SIZE - SLOT_BITS));
    }

    private boolean isSame(int slot, int row) {
        boolean same = true;
        for (int i = 0; i < read.length; i++) {
            same &= known[i][slot] == read[i][row];
        }
        return same;
    }

    private void keep(int slot, int row, byte verdict) {
        for (int i = 0; i < read.length; i++) {
            known[i][slot] = read[i][row];
        }
        found[slot] = verdict;
    }

    /** First without estimates: what holds whatever the missing answers are does not rest on one. */
    private byte glance(RowFacts facts) {
        Verdict verdict = node.glance(facts);
        if (verdict.isDecided()) {
            return code(verdict, false);
        }
        if (!node.isExact(facts)) {
            return UNTOLD;
        }
        facts.readEstimates(true);
        if (!readsEstimate(facts)) {
            facts.readEstimates(false);
            return code(verdict, false);
        }
        Verdict withEstimates = node.glance(facts);
        boolean exact = withEstimates.isDecided() || node.isExact(facts);
        facts.readEstimates(false);
        return exact ? code(withEstimates, withEstimates.isDecided()) : UNTOLD;
    }

    private boolean readsEstimate(RowFacts facts) {
        boolean reads = false;
        for (int quantity : quantities) {
            reads |= facts.isEstimated(quantity);
        }
        return reads;
    }

    static byte code(Verdict verdict, boolean estimated) {
        return (byte) (verdict.ordinal() | (estimated ? ESTIMATED : 0));
    }

    static Verdict verdict(byte code) {
        return VERDICTS[code & ~ESTIMATED];
    }

    static boolean isEstimated(byte code) {
        return (code & ESTIMATED) != 0;
    }
}
