package org.ldsdk.core.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.AnswerCodes;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.RowScorer;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.core.instrument.Scorer;

/**
 * Answers and facts of many people, one column for each item and fact of one instrument. A row with an answer that is no option is kept
 * as rejected, with its problems; it is never scored and never taken for missing. Immutable.
 */
public final class AnswerTable {

    /** What a cell holds instead of an option or a value: {@code MISSING - reason.ordinal()}. */
    private static final int MISSING = -1;

    private static final MissingReason[] REASONS = MissingReason.values();

    private final DefinitionId definition;
    private final int rows;
    private final byte[][] items;
    private final int[][] facts;
    private final List<RowProblem> problems;

    private AnswerTable(DefinitionId definition, int rows, byte[][] items, int[][] facts, List<RowProblem> problems) {
        this.definition = definition;
        this.rows = rows;
        this.items = items;
        this.facts = facts;
        this.problems = List.copyOf(problems);
    }

    /**
     * A builder for answers as one scorer reads them.
     *
     * @param scorer says which instrument and which coding
     * @return an empty builder
     */
    public static Builder builder(Scorer scorer) {
        return new Builder(scorer);
    }

    /** {@return the instrument the columns belong to} */
    public DefinitionId definition() {
        return definition;
    }

    /** {@return the number of rows, rejected ones included} */
    public int rows() {
        return rows;
    }

    /** {@return what is wrong with rejected rows, in order of row} */
    public List<RowProblem> problems() {
        return problems;
    }

    /**
     * @param item the item's position
     * @param row the row
     * @return the answer's option, empty if it is missing
     */
    public OptionalInt option(int item, int row) {
        int cell = items[item][row];
        return cell < 0 ? OptionalInt.empty() : OptionalInt.of(cell);
    }

    /**
     * @param item the item's position
     * @param row the row
     * @return the answer's option, or why it is missing
     */
    public Known<Integer> answer(int item, int row) {
        int cell = items[item][row];
        return cell < 0 ? Known.missing(REASONS[MISSING - cell]) : Known.of(cell);
    }

    /**
     * This table's rows, then the other's.
     *
     * @param other a table of the same instrument
     * @return both
     * @throws IllegalArgumentException if the definitions differ
     */
    public AnswerTable merge(AnswerTable other) {
        if (!definition.equals(other.definition)) {
            throw new IllegalArgumentException(
                    "AnswerTable.definition: must be " + definition + ", but was " + other.definition);
        }
        List<RowProblem> all = new ArrayList<>(problems);
        other.problems.forEach(problem -> all.add(problem.shifted(rows)));
        byte[][] mergedItems = new byte[items.length][];
        for (int item = 0; item < items.length; item++) {
            mergedItems[item] = Columns.concat(items[item], other.items[item]);
        }
        int[][] mergedFacts = new int[facts.length][];
        for (int fact = 0; fact < facts.length; fact++) {
            mergedFacts[fact] = Columns.concat(facts[fact], other.facts[fact]);
        }
        return new AnswerTable(definition, rows + other.rows, mergedItems, mergedFacts, all);
    }

    /**
     * One row again, with its reasons.
     *
     * @param row a row that is not rejected
     * @param scorer of the same definition
     * @return scores, findings, bands and notes
     */
    public ScoredResponse explain(int row, Scorer scorer) {
        RowScorer one = scorer.rows();
        fill(row, one);
        one.score();
        return scorer.explain(one);
    }

    /** Puts one row into a scorer of rows. */
    void fill(int row, RowScorer into) {
        into.clear();
        for (int item = 0; item < items.length; item++) {
            int cell = items[item][row];
            if (cell >= 0) {
                into.answer(item, cell);
            } else if (cell != MISSING) {
                into.missing(item, REASONS[MISSING - cell]);
            }
        }
        for (int fact = 0; fact < facts.length; fact++) {
            int cell = facts[fact][row];
            if (cell > Columns.NO_FACT + REASONS.length) {
                into.fact(fact, cell);
            } else if (cell != Columns.NO_FACT) {
                into.missingFact(fact, REASONS[cell - Columns.NO_FACT]);
            }
        }
    }

    @Override
    public String toString() {
        return "AnswerTable[" + definition + ", " + rows + " rows]";
    }

    /** Collects rows. Not thread-safe. */
    public static final class Builder {

        private final DefinitionId definition;
        private final AnswerCodes codes;
        private final List<String> itemCodes;
        private final List<String> factCodes;
        private final byte[][] items;
        private final int[][] facts;
        private final List<RowProblem> problems = new ArrayList<>();
        private int rows;

        private Builder(Scorer scorer) {
            this.definition = scorer.definition();
            this.codes = scorer.codes();
            this.itemCodes = scorer.instrument().items().stream()
                    .map(item -> item.code())
                    .toList();
            this.factCodes = scorer.instrument().facts().stream()
                    .map(fact -> fact.code())
                    .toList();
            this.items = new byte[itemCodes.size()][16];
            this.facts = new int[factCodes.size()][16];
        }

        /**
         * Begins a row in which nothing is asked and nothing known; answers and facts go into it until the next one begins.
         *
         * @return this
         */
        public Builder row() {
            for (int item = 0; item < items.length; item++) {
                items[item] = Columns.room(items[item], rows);
                items[item][rows] = MISSING;
            }
            for (int fact = 0; fact < facts.length; fact++) {
                facts[fact] = Columns.room(facts[fact], rows);
                facts[fact][rows] = Columns.NO_FACT;
            }
            rows++;
            return this;
        }

        /**
         * @param item the item's position
         * @param written the answer as written; one that is no option makes the row rejected
         * @return this
         */
        public Builder answer(int item, String written) {
            int option = codes.option(item, written);
            if (option < 0) {
                reject("item[" + itemCodes.get(item) + "]", codes.itemRule(item));
            } else {
                items[item][current()] = (byte) option;
            }
            return this;
        }

        /**
         * @param item the item's position
         * @param reason why there is no answer
         * @return this
         */
        public Builder missing(int item, MissingReason reason) {
            items[item][current()] = (byte) (MISSING - reason.ordinal());
            return this;
        }

        /**
         * @param fact the fact's position
         * @param written its value as written; one it cannot have makes the row rejected
         * @return this
         */
        public Builder fact(int fact, String written) {
            OptionalInt value = codes.factValue(fact, written);
            if (value.isEmpty()) {
                reject("fact[" + factCodes.get(fact) + "]", codes.factRule(fact));
            } else {
                facts[fact][current()] = value.getAsInt();
            }
            return this;
        }

        /**
         * @param fact the fact's position
         * @param reason why it is not known
         * @return this
         */
        public Builder missingFact(int fact, MissingReason reason) {
            facts[fact][current()] = Columns.NO_FACT + reason.ordinal();
            return this;
        }

        /**
         * One more row with all of a response.
         *
         * @param response answers and facts; an unknown item or fact makes the row rejected
         * @return this
         */
        public Builder add(Response response) {
            row();
            for (Map.Entry<String, Known<String>> answer : response.answers().entrySet()) {
                codes.item(answer.getKey())
                        .ifPresentOrElse(
                                item -> put(answer.getValue(), reason -> missing(item, reason), w -> answer(item, w)),
                                () -> reject("item[" + answer.getKey() + "]", "must be an item of " + definition.id()));
            }
            for (Map.Entry<String, Known<String>> value : response.facts().entrySet()) {
                codes.fact(value.getKey())
                        .ifPresentOrElse(
                                fact -> put(value.getValue(), reason -> missingFact(fact, reason), w -> fact(fact, w)),
                                () -> reject("fact[" + value.getKey() + "]", "must be a fact of " + definition.id()));
            }
            return this;
        }

        private static void put(Known<String> known, Consumer<MissingReason> ifMissing, Consumer<String> ifKnown) {
            known.reason().ifPresent(ifMissing);
            known.value().ifPresent(ifKnown);
        }

        private void reject(String field, String rule) {
            problems.add(new RowProblem(current(), new Problem(field, rule)));
        }

        private int current() {
            if (rows == 0) {
                throw new IllegalStateException("AnswerTable.Builder: must have begun a row first");
            }
            return rows - 1;
        }

        /** {@return the table} */
        public AnswerTable build() {
            return new AnswerTable(
                    definition,
                    rows,
                    Arrays.stream(items)
                            .map(column -> Arrays.copyOf(column, rows))
                            .toArray(byte[][]::new),
                    Arrays.stream(facts)
                            .map(column -> Arrays.copyOf(column, rows))
                            .toArray(int[][]::new),
                    problems);
        }
    }
}
