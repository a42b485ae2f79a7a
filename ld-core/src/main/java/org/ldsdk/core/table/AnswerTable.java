package org.ldsdk.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.AnswerCodes;
import org.ldsdk.core.instrument.AnswerRows;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.RowScorer;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.core.instrument.Scorer;

/**
 * Answers and facts of many people, one column for each item and fact of one instrument. A row with an answer that is no option is kept
 * as rejected, with its problems; it is never scored and never taken for missing. Immutable.
 */
public final class AnswerTable {

    private final DefinitionId definition;
    private final AnswerRows answers;
    private final List<RowProblem> problems;

    private AnswerTable(DefinitionId definition, AnswerRows answers, List<RowProblem> problems) {
        this.definition = definition;
        this.answers = answers;
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
        return answers.rows();
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
        return answers.option(item, row);
    }

    /**
     * The same for those who read millions.
     *
     * @param item the item's position
     * @param row the row
     * @return the answer's option, below 0 if it is missing
     */
    public int optionOrNone(int item, int row) {
        return answers.optionOrNone(item, row);
    }

    /**
     * @param item the item's position
     * @param row the row
     * @return the answer's option, or why it is missing
     */
    public Known<Integer> answer(int item, int row) {
        return answers.answer(item, row);
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
        other.problems.forEach(problem -> all.add(problem.shifted(rows())));
        return new AnswerTable(definition, answers.merge(other.answers), all);
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
        answers.fill(row, one);
        one.score();
        return scorer.explain(one);
    }

    /** The same by position. */
    AnswerRows answers() {
        return answers;
    }

    @Override
    public String toString() {
        return "AnswerTable[" + definition + ", " + rows() + " rows]";
    }

    /** Collects rows. Not thread-safe. */
    public static final class Builder {

        private final DefinitionId definition;
        private final AnswerCodes codes;
        private final List<String> itemCodes;
        private final List<String> factCodes;
        private final AnswerRows.Builder answers;
        private final List<RowProblem> problems = new ArrayList<>();

        private Builder(Scorer scorer) {
            this.definition = scorer.definition();
            this.codes = scorer.codes();
            this.itemCodes = scorer.instrument().items().stream()
                    .map(item -> item.code())
                    .toList();
            this.factCodes = scorer.instrument().facts().stream()
                    .map(fact -> fact.code())
                    .toList();
            this.answers = AnswerRows.builder(scorer);
        }

        /**
         * Begins a row in which nothing is asked and nothing known; answers and facts go into it until the next one begins.
         *
         * @return this
         */
        public Builder row() {
            answers.row();
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
                answers.answer(item, option);
            }
            return this;
        }

        /**
         * @param item the item's position
         * @param reason why there is no answer
         * @return this
         */
        public Builder missing(int item, MissingReason reason) {
            answers.missing(item, reason);
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
                answers.fact(fact, value.getAsInt());
            }
            return this;
        }

        /**
         * @param fact the fact's position
         * @param reason why it is not known
         * @return this
         */
        public Builder missingFact(int fact, MissingReason reason) {
            answers.missingFact(fact, reason);
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
            if (answers.rows() == 0) {
                throw new IllegalStateException("AnswerTable.Builder: must have begun a row first");
            }
            problems.add(new RowProblem(answers.rows() - 1, new Problem(field, rule)));
        }

        /** {@return the table} */
        public AnswerTable build() {
            return new AnswerTable(definition, answers.build(), problems);
        }
    }
}
