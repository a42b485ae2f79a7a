package org.ldsdk.ripls.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes after the same number of columns, found by the places that are left in their rows. */
final class NodeIndex {

    private final int bits;
    private final List<TableNode> inOrder = new ArrayList<>();
    private final int[] sorted;
    private long[] margins = new long[64];
    private @Nullable TableNode[] nodes = new TableNode[64];

    NodeIndex(int rows, int bits) {
        this.bits = bits;
        this.sorted = new int[rows];
    }

    List<TableNode> nodes() {
        return inOrder;
    }

    /** The node with these places left in some order; made if it is not there yet. */
    TableNode get(int[] places) {
        long margin = margin(places);
        int slot = slot(margin);
        TableNode found = nodes[slot];
        if (found != null) {
            return found;
        }
        TableNode made = new TableNode(sorted.clone());
        margins[slot] = margin;
        nodes[slot] = made;
        inOrder.add(made);
        if (inOrder.size() * 2 > nodes.length) {
            resize();
        }
        return made;
    }

    private int slot(long margin) {
        int mask = nodes.length - 1;
        long mixed = margin * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (nodes[slot] != null && margins[slot] != margin) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void resize() {
        long[] oldMargins = margins;
        @Nullable TableNode[] oldNodes = nodes;
        margins = new long[oldMargins.length * 2];
        nodes = new TableNode[margins.length];
        for (int old = 0; old < oldMargins.length; old++) {
            if (oldNodes[old] != null) {
                int slot = slot(oldMargins[old]);
                margins[slot] = oldMargins[old];
                nodes[slot] = oldNodes[old];
            }
        }
    }

    /** The places upwards, packed into one number. */
    private long margin(int[] places) {
        for (int end = 0; end < places.length; end++) {
            int place = places[end];
            int to = end;
            for (; to > 0 && sorted[to - 1] > place; to--) {
                sorted[to] = sorted[to - 1];
            }
            sorted[to] = place;
        }
        long margin = 0;
        for (int place : sorted) {
            margin = (margin << bits) | place;
        }
        return margin;
    }
}
