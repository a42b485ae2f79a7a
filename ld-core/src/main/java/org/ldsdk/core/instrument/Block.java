package org.ldsdk.core.instrument;

/** Neighbouring rows that are looked at together. */
final class Block {

    static final int MOST_ROWS = 512;

    private final byte[] cells;
    private final int first;
    private final int width;
    private final int from;
    private final int rows;

    /**
     * @param cells where their cells are, as skips settle them
     * @param first where those of the first row begin
     * @param width cells of a row
     * @param from which row of all is the first
     * @param rows how many rows
     */
    Block(byte[] cells, int first, int width, int from, int rows) {
        this.cells = cells;
        this.first = first;
        this.width = width;
        this.from = from;
        this.rows = rows;
    }

    /** The cells, not a copy. */
    byte[] cells() {
        return cells;
    }

    int first() {
        return first;
    }

    int width() {
        return width;
    }

    int from() {
        return from;
    }

    int rows() {
        return rows;
    }

    /** Where the cells of a row begin, counted within the block. */
    int begin(int row) {
        return first + row * width;
    }
}
