package org.ldsdk.core.instrument;

import org.ldsdk.core.criterion.Verdict;

/** Writes into a row's cells what a blank or an answer behind a skip comes to, as long as one glance decides the skips that matter. */
final class SkipCells {

    private final Program program;

    SkipCells(Program program) {
        this.program = program;
    }

    /** Whether there are skips at all. */
    boolean any() {
        return program.skipItems.length > 0;
    }

    /** Whether some skip may make an item of the scale not count. */
    boolean mayBeAbsent(CompiledScale scale) {
        boolean may = false;
        for (int item : scale.items) {
            for (int skip : program.skipsOver[item]) {
                may |= program.skipKind(skip) == Skip.Kind.IGNORE;
            }
        }
        return may;
    }

    /**
     * Settles the cells of a row. A skip whose items are all answered, and whose answers count all the same, need not be decided.
     *
     * @param facts turned to the row
     * @param cells where the row is
     * @param first where it begins
     * @return false if a skip hangs on something open, so that the cells may be settled in part only
     */
    boolean settle(RowFacts facts, byte[] cells, int first) {
        for (int skip = 0; skip < program.skipItems.length; skip++) {
            if (matters(skip, cells, first)) {
                Verdict when = program.skipWhen[skip].glance(facts);
                if (when == Verdict.MET) {
                    passOver(skip, cells, first);
                } else if (when == Verdict.UNDETERMINED) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Settles the cells of a row and finds out which items are passed over.
     *
     * @param passedOver where to note the items, all false at first
     * @return false if any skip hangs on something open
     */
    boolean settle(RowFacts facts, byte[] cells, int first, boolean[] passedOver) {
        for (int skip = 0; skip < program.skipItems.length; skip++) {
            Verdict when = program.skipWhen[skip].glance(facts);
            if (when == Verdict.UNDETERMINED) {
                return false;
            }
            if (when == Verdict.MET) {
                passOver(skip, cells, first);
                for (int item : program.skipItems[skip]) {
                    passedOver[item] = true;
                }
            }
        }
        return true;
    }

    private boolean matters(int skip, byte[] cells, int first) {
        for (int item : program.skipItems[skip]) {
            if (changes(skip, cells[first + item])) {
                return true;
            }
        }
        return false;
    }

    /** A blank becomes what the skip says, unless an earlier skip said it; an answer stays unless it is ignored. */
    private boolean changes(int skip, int cell) {
        return ItemState.isOpen(cell) || cell >= 0 && program.skipKind(skip) == Skip.Kind.IGNORE;
    }

    private void passOver(int skip, byte[] cells, int first) {
        for (int item : program.skipItems[skip]) {
            if (changes(skip, cells[first + item])) {
                cells[first + item] = (byte) ItemState.blankBehind(program.skipKind(skip));
            }
        }
    }
}
