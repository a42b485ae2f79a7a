package org.ldsdk.ripls.tables;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many people of each group gave each answer: one row for each group, one column for each answer. Its text form shows
 * no count.
 */
public final class CountTable {

    /** The most people that a table may hold: 10,000,000. */
    public static final int MOST_PEOPLE = 10_000_000;

    private final int[][] counts;

    private CountTable(int[][] counts) {
        this.counts = counts;
    }

    /**
     * A table of counts, which are copied.
     *
     * @param counts one row for each group, all of the same length, at least one row and one column
     * @return the table
     * @throws IllegalArgumentException if rows differ in length, there is none, a count is negative, or there are more than
     *     {@link #MOST_PEOPLE}
     */
    public static CountTable of(int[][] counts) {
        if (counts.length == 0 || counts[0].length == 0) {
            throw new IllegalArgumentException("CountTable.counts: must have at least one row and one column");
        }
        if (Arrays.stream(counts).anyMatch(row -> row.length != counts[0].length)) {
            throw new IllegalArgumentException("CountTable.counts: must have rows of the same length");
        }
        if (Arrays.stream(counts).flatMapToInt(Arrays::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("CountTable.counts: must be 0 or more");
        }
        long total = Arrays.stream(counts)
                .flatMapToInt(Arrays::stream)
                .asLongStream()
                .sum();
        if (total > MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "CountTable.counts: must hold at most " + MOST_PEOPLE + " people, but was " + total);
        }
        return new CountTable(Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new));
    }

    /** {@return the number of rows} */
    public int rows() {
        return counts.length;
    }

    /** {@return the number of columns} */
    public int columns() {
        return counts[0].length;
    }

    /**
     * @param row the row, from 0
     * @param column the column, from 0
     * @return how many there are
     */
    public int count(int row, int column) {
        return counts[row][column];
    }

    /** {@return how many people there are} */
    public int total() {
        return Arrays.stream(rowTotals()).sum();
    }

    /** {@return the sum of each row, in order} */
    public int[] rowTotals() {
        return Arrays.stream(counts).mapToInt(row -> Arrays.stream(row).sum()).toArray();
    }

    /** {@return the sum of each column, in order} */
    public int[] columnTotals() {
        return transposed().rowTotals();
    }

    /** {@return the same with rows and columns exchanged} */
    public CountTable transposed() {
        return new CountTable(IntStream.range(0, columns())
                .mapToObj(column ->
                        Arrays.stream(counts).mapToInt(row -> row[column]).toArray())
                .toArray(int[][]::new));
    }

    /** {@return the same without rows and columns that hold nobody; one row and column are left if nobody is there at all} */
    public CountTable withoutEmpty() {
        return total() == 0
                ? new CountTable(new int[1][1])
                : withoutEmptyRows().transposed().withoutEmptyRows().transposed();
    }

    private CountTable withoutEmptyRows() {
        return new CountTable(Arrays.stream(counts)
                .filter(row -> Arrays.stream(row).anyMatch(count -> count > 0))
                .toArray(int[][]::new));
    }

    @Override
    public String toString() {
        return "CountTable[" + rows() + " rows, " + columns() + " columns]";
    }
}
