package org.ldsdk.core.instrument;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Adds up eight answers at once. Takes a scale whose items are alike: as many options, evenly spaced between the same ends, in printed
 * order or turned, and no skip passes over them. Then what an answer is worth is its option's position, or how far that is from the last
 * one, times one step; and every missing answer adds the same. Immutable.
 */
final class PackedColumn implements TallyColumn {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int CELLS = 8;
    private static final int ALL_BITS = 0xFF;
    private static final long ONES = 0x0101010101010101L;
    private static final long SIGNS = 0x8080808080808080L;
    /** Eight positions up to this one add up to no more than a byte holds. */
    private static final int MOST_POSITION = ALL_BITS / CELLS;

    private final long step;
    private final long last;
    private final long missing;
    private final long mustBeAsked;
    private final List<Window> windows;

    /**
     * Eight neighbouring cells of a row, the first in the lowest byte.
     *
     * @param offset where they begin in the row
     * @param members all bits of the cells that belong to the scale
     * @param turned all bits of those that are read reversed
     * @param alwaysAsk all bits of those that must always be asked
     */
    private record Window(int offset, long members, long turned, long alwaysAsk) {}

    private PackedColumn(ScaleTally scale, long step, long last, List<Window> windows) {
        this.step = step;
        this.last = last * ONES;
        this.missing = scale.entry(0, ItemState.OPEN, false);
        this.mustBeAsked = scale.entry(0, ItemState.OPEN, true) - missing;
        this.windows = windows;
    }

    /** Empty if the scale's items are not alike. */
    static Optional<TallyColumn> of(ScaleTally scale, boolean[] alwaysAsk) {
        int last = scale.scale.keyed[0].length - 1;
        long worth = Math.abs(scale.entry(0, last, false) - scale.entry(0, 0, false));
        long step = last == 0 ? 0 : worth / last;
        boolean[] turned = new boolean[scale.scale.size()];
        boolean alike = last <= MOST_POSITION && scale.isEven();
        for (int ref = 0; ref < turned.length && alike; ref++) {
            turned[ref] = scale.entry(ref, 0, false) > 0;
            alike = isEvenlySpaced(scale, ref, last, turned[ref] ? -step : step);
        }
        return alike
                ? Optional.of(new PackedColumn(scale, step, last, windows(scale.scale.items, turned, alwaysAsk)))
                : Optional.empty();
    }

    private static boolean isEvenlySpaced(ScaleTally scale, int ref, int last, long step) {
        boolean even = scale.scale.keyed[ref].length == last + 1;
        for (int option = 0; option <= last && even; option++) {
            long worth = step < 0 ? -step * (last - option) : step * option;
            even = scale.entry(ref, option, false) == Tally.answered((int) worth);
        }
        return even;
    }

    private static List<Window> windows(int[] items, boolean[] turned, boolean[] alwaysAsk) {
        List<Window> windows = new ArrayList<>();
        int[] sorted = Arrays.stream(items).sorted().toArray();
        for (int at = 0; at < sorted.length; ) {
            int offset = sorted[at];
            Window window = new Window(offset, 0, 0, 0);
            for (int ref = 0; ref < items.length; ref++) {
                if (items[ref] >= offset && items[ref] < offset + CELLS) {
                    window = with(window, items[ref], turned[ref], alwaysAsk[items[ref]]);
                    at++;
                }
            }
            windows.add(window);
        }
        return windows;
    }

    private static Window with(Window window, int item, boolean turned, boolean alwaysAsk) {
        int shift = (item - window.offset) * Byte.SIZE;
        long all = (long) ALL_BITS << shift;
        return new Window(
                window.offset,
                window.members | all,
                window.turned | (turned ? all : 0),
                window.alwaysAsk | (alwaysAsk ? all : 0));
    }

    @Override
    public void add(Block block, long[] into) {
        for (Window window : windows) {
            add(block, into, window);
            if (window.alwaysAsk != 0) {
                addMustBeAsked(block, into, window);
            }
        }
    }

    private void add(Block block, long[] into, Window window) {
        byte[] cells = block.cells();
        int width = block.width();
        int end = block.from() + block.rows();
        long members = window.members;
        long signs = members & SIGNS;
        long turned = window.turned;
        long lastOfTurned = last & turned;
        int cell = block.first() + window.offset;
        for (int row = block.from(); row < end; row++) {
            long eight = (long) EIGHT.get(cells, cell);
            long blanks = (eight & signs) >>> (Byte.SIZE - 1);
            long answered = members & ~(blanks * ALL_BITS);
            long straight = eight & answered;
            long positions = straight + (lastOfTurned & answered) - 2 * (straight & turned);
            into[row] += (positions * ONES >>> (Long.SIZE - Byte.SIZE)) * step + Long.bitCount(blanks) * missing;
            cell += width;
        }
    }

    private void addMustBeAsked(Block block, long[] into, Window window) {
        long signs = window.alwaysAsk & SIGNS;
        int cell = block.first() + window.offset;
        for (int row = 0; row < block.rows(); row++) {
            into[block.from() + row] += Long.bitCount((long) EIGHT.get(block.cells(), cell) & signs) * mustBeAsked;
            cell += block.width();
        }
    }
}
