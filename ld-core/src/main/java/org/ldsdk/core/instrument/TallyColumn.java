package org.ldsdk.core.instrument;

import java.util.Optional;

/** Adds up the {@link Tally} of one scale for many rows of cells. */
interface TallyColumn {

    /**
     * Adds up the rows of a block.
     *
     * @param into a column of all rows; to what stands there for these rows their tallies are added
     */
    void add(Block block, long[] into);

    /**
     * The fastest way to add up a scale.
     *
     * @param alwaysAsk whether each item of the instrument must always be asked
     * @param behindSkips whether skips may change what cells hold
     */
    static TallyColumn of(ScaleTally scale, boolean[] alwaysAsk, boolean behindSkips) {
        Optional<TallyColumn> packed = behindSkips ? Optional.empty() : PackedColumn.of(scale, alwaysAsk);
        return packed.orElseGet(() -> new LookedUpColumn(scale, alwaysAsk));
    }
}
