package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.table.RowProblem;
import org.ldsdk.needs.NeedsProfile;

/**
 * Needs and facts of many people, one column for each, as the entry criteria of one directory read them. A row with a
 * value that cannot be is kept as rejected, with its problems; it is never evaluated and never taken for missing. It holds
 * no id of anybody: a person is a row. Immutable; its text form shows nothing of it.
 */
public final class NeedsTable {

    private final List<DefinitionId> definitions;
    private final int rows;
    /** States by column, then row; longer than there are rows. */
    private final char[][] cells;

    private final List<RowProblem> problems;

    private NeedsTable(List<DefinitionId> definitions, int rows, char[][] cells, List<RowProblem> problems) {
        this.definitions = definitions;
        this.rows = rows;
        this.cells = cells;
        this.problems = List.copyOf(problems);
    }

    /** {@return exactly which needs, rules and services the columns belong to} */
    public List<DefinitionId> definitions() {
        return definitions;
    }

    /** {@return the number of rows, rejected ones included} */
    public int rows() {
        return rows;
    }

    /** {@return what is wrong with rejected rows, in order of row} */
    public List<RowProblem> problems() {
        return problems;
    }

    /** The states of one column; as many as there are rows count. */
    char[] column(int column) {
        return cells[column];
    }

    @Override
    public String toString() {
        return "NeedsTable[" + rows + " rows]";
    }

    /**
     * Collects rows. Needs are called by their position in {@link BulkEligibility#needs}, facts by theirs in
     * {@link BulkEligibility#facts}. Not thread-safe.
     */
    public static final class Builder {

        private static final int FIRST_ROWS = 64;

        private final BulkEligibility bulk;
        private final List<Column> columns;
        private final char[][] cells;
        private final List<RowProblem> problems = new ArrayList<>();
        private int rows;

        Builder(BulkEligibility bulk) {
            this.bulk = bulk;
            this.columns = bulk.columns();
            this.cells = new char[columns.size()][FIRST_ROWS];
        }

        /**
         * Begins a row of which nothing has been asked; severities and facts go into it until the next one begins.
         *
         * @return this
         */
        public Builder row() {
            for (int i = 0; i < cells.length; i++) {
                if (rows == cells[i].length) {
                    cells[i] = Arrays.copyOf(cells[i], 2 * rows);
                }
                cells[i][rows] = (char) columns.get(i).missing(MissingReason.NOT_ASKED);
            }
            rows++;
            return this;
        }

        /**
         * @param need the need's position
         * @param severity the practitioner's rating, 0 to 4; any other makes the row rejected
         * @return this
         */
        public Builder severity(int need, int severity) {
            put(needColumn(need), Known.of(severity));
            return this;
        }

        /**
         * @param need the need's position
         * @param reason why the practitioner gives no severity
         * @return this
         */
        public Builder missing(int need, MissingReason reason) {
            put(needColumn(need), Known.missing(reason));
            return this;
        }

        /**
         * @param fact the fact's position
         * @param value the number, or the value's place in its list, counted from 0; one it cannot have makes the row
         *     rejected
         * @return this
         */
        public Builder fact(int fact, int value) {
            put(factColumn(fact), Known.of(value));
            return this;
        }

        /**
         * @param fact the fact's position
         * @param reason why it is not known
         * @return this
         */
        public Builder missingFact(int fact, MissingReason reason) {
            put(factColumn(fact), Known.missing(reason));
            return this;
        }

        /**
         * One more row with what entry criteria read of a profile: the practitioner's ratings that stand, and facts.
         *
         * @param profile one person's needs; what {@link Eligibility#evaluate} refuses makes the row rejected
         * @return this
         */
        public Builder add(NeedsProfile profile) {
            row();
            try {
                bulk.check(profile);
            } catch (ProblemsException e) {
                e.problems().forEach(this::reject);
                return this;
            }
            for (int need = 0; need < bulk.needs().size(); need++) {
                put(need, profile.severity(bulk.needs().get(need).code()));
            }
            for (int fact = 0; fact < bulk.facts().size(); fact++) {
                Known<String> written =
                        profile.facts().get(bulk.facts().get(fact).code());
                if (written != null) {
                    put(factColumn(fact), columns.get(factColumn(fact)).value(written));
                }
            }
            return this;
        }

        private void put(int column, Known<Integer> value) {
            Column of = columns.get(column);
            int state = value.value()
                    .map(of::state)
                    .orElseGet(() -> of.missing(value.reason().orElseThrow()));
            if (state < 0) {
                reject(new Problem(of.field(), of.rule()));
            } else {
                cells[column][current()] = (char) state;
            }
        }

        private int needColumn(int need) {
            return Objects.checkIndex(need, bulk.needs().size());
        }

        private int factColumn(int fact) {
            return bulk.needs().size() + Objects.checkIndex(fact, bulk.facts().size());
        }

        private void reject(Problem problem) {
            problems.add(new RowProblem(current(), problem));
        }

        private int current() {
            if (rows == 0) {
                throw new IllegalStateException("NeedsTable.Builder: must have begun a row first");
            }
            return rows - 1;
        }

        /** {@return the table} */
        public NeedsTable build() {
            char[][] copy = Arrays.stream(cells)
                    .map(column -> Arrays.copyOf(column, rows))
                    .toArray(char[][]::new);
            return new NeedsTable(bulk.definitions(), rows, copy, problems);
        }
    }
}
