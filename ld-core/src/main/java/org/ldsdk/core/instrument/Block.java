package org.ldsdk.core.instrument;

/**
 * Neighbouring rows that are looked at together.
 *
 * @param cells where their cells are, as skips settle them
 * @param first where those of the first row begin
 * @param width cells of a row
 * @param from which row of all is the first
 * @param rows how many rows
 */
record Block(byte[] cells, int first, int width, int from, int rows) {

    static final int MOST_ROWS = 512;

    /** Where the cells of a row begin, counted within the block. */
    int begin(int row) {
        return first + row * width;
    }
}
