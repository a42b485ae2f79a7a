package org.ldsdk.core.instrument;

import java.util.Arrays;
import java.util.OptionalInt;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;

/**
 * Answers and facts of many people by position, one byte for each answer, row by row. What is read from here was put in as options and
 * values of one instrument; tables of answers as they are written are {@code org.ldsdk.core.table.AnswerTable}. Immutable.
 */
public final class AnswerRows {

    /** Bytes after the last row, so that eight answers can be read at once wherever they begin. */
    static final int SPARE = 7;

    private static final int MOST_CELLS = Integer.MAX_VALUE - 64;
    /** A fact that is not known holds this plus its reason's ordinal. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private static final MissingReason[] REASONS = MissingReason.values();

    final int items;
    /** The option's position, or a code of {@link MissingCodes}. */
    final byte[] cells;

    private final int rows;
    private final int[][] facts;

    private AnswerRows(int items, int rows, byte[] cells, int[][] facts) {
        this.items = items;
        this.rows = rows;
        this.cells = cells;
        this.facts = facts;
    }

    /**
     * @param scorer says which instrument
     * @return an empty builder
     */
    public static Builder builder(Scorer scorer) {
        return new Builder(
                scorer.instrument().items().size(), scorer.instrument().facts().size());
    }

    /** {@return the number of rows} */
    public int rows() {
        return rows;
    }

    /**
     * @param item the item's position
     * @param row the row
     * @return the answer's option, empty if it is missing
     */
    public OptionalInt option(int item, int row) {
        int cell = cell(item, row);
        return cell < 0 ? OptionalInt.empty() : OptionalInt.of(cell);
    }

    /**
     * @param item the item's position
     * @param row the row
     * @return the answer's option, below 0 if it is missing
     */
    public int optionOrNone(int item, int row) {
        return cell(item, row);
    }

    /**
     * @param item the item's position
     * @param row the row
     * @return the answer's option, or why it is missing
     */
    public Known<Integer> answer(int item, int row) {
        int cell = cell(item, row);
        return cell < 0 ? Known.missing(MissingCodes.reason(cell)) : Known.of(cell);
    }

    /** The option's position, or a code of {@link MissingCodes}. */
    int cell(int item, int row) {
        return cells[row * items + item];
    }

    boolean isFactKnown(int fact, int row) {
        return facts[fact][row] >= UNKNOWN + REASONS.length;
    }

    /** The value of a fact: its place in the closed list, or the whole number itself; of an unknown one a number for the reason. */
    int fact(int fact, int row) {
        return facts[fact][row];
    }

    MissingReason factReason(int fact, int row) {
        return REASONS[facts[fact][row] - UNKNOWN];
    }

    /**
     * Puts one row into a scorer of rows.
     *
     * @param row the row
     * @param into a scorer of the same instrument
     */
    public void fill(int row, RowScorer into) {
        into.clear();
        for (int item = 0; item < items; item++) {
            int cell = cell(item, row);
            if (cell >= 0) {
                into.answer(item, cell);
            } else {
                into.missing(item, MissingCodes.reason(cell));
            }
        }
        for (int fact = 0; fact < facts.length; fact++) {
            if (isFactKnown(fact, row)) {
                into.fact(fact, fact(fact, row));
            } else {
                into.missingFact(fact, factReason(fact, row));
            }
        }
    }

    /**
     * @param other rows of the same instrument
     * @return these rows, then the other's
     * @throws IllegalStateException if they are too many
     */
    public AnswerRows merge(AnswerRows other) {
        byte[] merged = Arrays.copyOf(cells, size((long) rows + other.rows, items));
        System.arraycopy(other.cells, 0, merged, rows * items, other.cells.length);
        int[][] mergedFacts = new int[facts.length][];
        for (int fact = 0; fact < facts.length; fact++) {
            mergedFacts[fact] = Arrays.copyOf(facts[fact], rows + other.rows);
            System.arraycopy(other.facts[fact], 0, mergedFacts[fact], rows, other.rows);
        }
        return new AnswerRows(items, rows + other.rows, merged, mergedFacts);
    }

    static int size(long rows, int items) {
        long size = rows * items + SPARE;
        if (size > MOST_CELLS) {
            throw new IllegalStateException("AnswerRows.rows: must be at most " + (MOST_CELLS - SPARE) / items + " of "
                    + items + " items; score larger cohorts in parts");
        }
        return (int) size;
    }

    @Override
    public String toString() {
        return "AnswerRows[" + rows + " rows, " + items + " items]";
    }

    /** Collects rows. Not thread-safe. */
    public static final class Builder {

        private final int items;
        private byte[] cells;
        private final int[][] facts;
        private int rows;

        private Builder(int items, int facts) {
            this.items = items;
            this.cells = new byte[16 * items];
            this.facts = new int[facts][16];
        }

        /** Begins a row in which nothing is asked and nothing known. */
        public void row() {
            int size = size(rows + 1L, items);
            if (size > cells.length) {
                cells = Arrays.copyOf(cells, (int) Math.min(2L * size, MOST_CELLS));
            }
            Arrays.fill(cells, rows * items, (rows + 1) * items, (byte) MissingCodes.of(MissingReason.NOT_ASKED));
            for (int fact = 0; fact < facts.length; fact++) {
                if (rows == facts[fact].length) {
                    facts[fact] = Arrays.copyOf(facts[fact], rows * 2);
                }
                facts[fact][rows] = UNKNOWN + MissingReason.NOT_ASKED.ordinal();
            }
            rows++;
        }

        /** {@return the number of rows begun} */
        public int rows() {
            return rows;
        }

        /**
         * @param item the item's position
         * @param option the option's position
         */
        public void answer(int item, int option) {
            cells[(current() * items) + item] = (byte) option;
        }

        /**
         * @param item the item's position
         * @param reason why there is no answer
         */
        public void missing(int item, MissingReason reason) {
            cells[(current() * items) + item] = (byte) MissingCodes.of(reason);
        }

        /**
         * @param fact the fact's position
         * @param value its place in the closed list, or the whole number itself
         */
        public void fact(int fact, int value) {
            facts[fact][current()] = value;
        }

        /**
         * @param fact the fact's position
         * @param reason why it is not known
         */
        public void missingFact(int fact, MissingReason reason) {
            facts[fact][current()] = UNKNOWN + reason.ordinal();
        }

        private int current() {
            if (rows == 0) {
                throw new IllegalStateException("AnswerRows.Builder: must have begun a row first");
            }
            return rows - 1;
        }

        /** {@return the rows} */
        public AnswerRows build() {
            int[][] trimmed = new int[facts.length][];
            Arrays.setAll(trimmed, fact -> Arrays.copyOf(facts[fact], rows));
            return new AnswerRows(items, rows, Arrays.copyOf(cells, size(rows, items)), trimmed);
        }
    }
}
