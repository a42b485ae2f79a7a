package org.ldsdk.core.instrument;

/** Looks up what each cell adds to a tally; takes every scale that can be tallied. Immutable. */
final class LookedUpColumn implements TallyColumn {

    private final int[] items;
    /** For each item a power of two of entries: options from the first place on, states below 0 from the last place backwards. */
    private final long[][] entries;

    LookedUpColumn(ScaleTally scale, boolean[] alwaysAsk) {
        this.items = scale.scale.items;
        this.entries = new long[items.length][];
        for (int ref = 0; ref < items.length; ref++) {
            int options = scale.scale.keyed[ref].length;
            int size = Integer.highestOneBit(options - ItemState.ABSENT) * 2;
            entries[ref] = new long[size];
            for (int state = ItemState.ABSENT; state < options; state++) {
                entries[ref][state & (size - 1)] = scale.entry(ref, state, alwaysAsk[items[ref]]);
            }
        }
    }

    /** Item by item, so that the inner loop has nothing to find out. */
    @Override
    public void add(Block block, long[] into) {
        byte[] cells = block.cells();
        int width = block.width();
        int end = block.from() + block.rows();
        for (int ref = 0; ref < items.length; ref++) {
            long[] own = entries[ref];
            int last = own.length - 1;
            int cell = block.first() + items[ref];
            for (int row = block.from(); row < end; row++) {
                into[row] += own[cells[cell] & last];
                cell += width;
            }
        }
    }
}
