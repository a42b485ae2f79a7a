package org.ldsdk.core.instrument;

import java.util.Arrays;
import java.util.Optional;
import org.ldsdk.core.instrument.RowScorer.ItemUse;

/** What came out for rows that were scored one by one: of each all numbers, and all else in bytes. Immutable. */
final class KeptRows {

    /** Of each scale: lowest, highest, points. */
    private static final int NUMBERS = 3;

    private static final ItemUse[] USES = ItemUse.values();
    private static final Note.Kind[] KINDS = Note.Kind.values();
    /** No band; and of a scale neither an estimate nor a note why it is none. */
    private static final byte NONE = -1;

    private static final byte ESTIMATED = -2;

    private final int scales;
    private final int bandSets;
    private final int items;
    /** Which rows, ascending. */
    private final int[] rows;

    private final double[] numbers;
    private final byte[] bytes;

    private KeptRows(int scales, int bandSets, int items, int[] rows, double[] numbers, byte[] bytes) {
        this.scales = scales;
        this.bandSets = bandSets;
        this.items = items;
        this.rows = rows;
        this.numbers = numbers;
        this.bytes = bytes;
    }

    /** Room for rows, to be filled one after the other before anybody reads them. */
    static KeptRows of(Instrument instrument, int[] rows) {
        int scales = instrument.scales().size();
        int bandSets = instrument.bandSets().size();
        int items = instrument.items().size();
        return new KeptRows(
                scales,
                bandSets,
                items,
                rows,
                new double[rows.length * scales * NUMBERS],
                new byte[rows.length * (scales + bandSets + items)]);
    }

    void keep(int index, RowScorer row) {
        int number = index * scales * NUMBERS;
        int at = index * (scales + bandSets + items);
        for (int scale = 0; scale < scales; scale++) {
            numbers[number++] = row.lowest(scale);
            numbers[number++] = row.highest(scale);
            numbers[number++] = row.points(scale);
            byte otherwise = row.isEstimated(scale) ? ESTIMATED : NONE;
            bytes[at++] = row.withheld(scale).map(kind -> (byte) kind.ordinal()).orElse(otherwise);
        }
        for (int bandSet = 0; bandSet < bandSets; bandSet++) {
            bytes[at++] = (byte) row.band(bandSet);
        }
        for (int item = 0; item < items; item++) {
            bytes[at++] = (byte) row.use(item).ordinal();
        }
    }

    /** These rows, then the other's, which are so many further on. */
    KeptRows merge(KeptRows other, int further) {
        int[] merged = Arrays.copyOf(rows, rows.length + other.rows.length);
        Arrays.setAll(merged, i -> i < rows.length ? rows[i] : other.rows[i - rows.length] + further);
        double[] mergedNumbers = Arrays.copyOf(numbers, numbers.length + other.numbers.length);
        System.arraycopy(other.numbers, 0, mergedNumbers, numbers.length, other.numbers.length);
        byte[] mergedBytes = Arrays.copyOf(bytes, bytes.length + other.bytes.length);
        System.arraycopy(other.bytes, 0, mergedBytes, bytes.length, other.bytes.length);
        return new KeptRows(scales, bandSets, items, merged, mergedNumbers, mergedBytes);
    }

    boolean has(int row) {
        return Arrays.binarySearch(rows, row) >= 0;
    }

    double lowest(int scale, int row) {
        return number(scale, row, 0);
    }

    double highest(int scale, int row) {
        return number(scale, row, 1);
    }

    double points(int scale, int row) {
        return number(scale, row, 2);
    }

    boolean isEstimated(int scale, int row) {
        return code(scale, row) == ESTIMATED;
    }

    Optional<Note.Kind> withheld(int scale, int row) {
        int code = code(scale, row);
        return code < 0 ? Optional.empty() : Optional.of(KINDS[code]);
    }

    int band(int bandSet, int row) {
        return code(scales + bandSet, row);
    }

    ItemUse use(int item, int row) {
        return USES[code(scales + bandSets + item, row)];
    }

    /** A number; NaN of a row that was not kept. */
    private double number(int scale, int row, int which) {
        int index = Arrays.binarySearch(rows, row);
        return index < 0 ? Double.NaN : numbers[(index * scales + scale) * NUMBERS + which];
    }

    private int code(int which, int row) {
        int index = Arrays.binarySearch(rows, row);
        return index < 0 ? NONE : bytes[index * (scales + bandSets + items) + which];
    }
}
