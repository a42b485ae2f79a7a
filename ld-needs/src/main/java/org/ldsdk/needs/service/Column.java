package org.ldsdk.needs.service;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.Severity;

/**
 * What a table holds of one need or fact: the states that criteria can tell apart. They are the severities, the values of
 * a list or the stretches of a number between cut-offs, then missing though an answer can come, then missing for good.
 * Immutable.
 */
final class Column {

    /** Of missing, by {@link MissingReason#isOpen}. */
    private static final List<MissingReason> MISSING = List.of(MissingReason.NOT_ASKED, MissingReason.DECLINED);

    private final String quantity;
    private final String field;
    private final String rule;
    private final List<String> values;
    private final int highest;
    /** The first number of each state, ascending. */
    private final int[] starts;

    private Column(String quantity, String field, String rule, List<String> values, int highest, int[] starts) {
        this.quantity = quantity;
        this.field = field;
        this.rule = rule;
        this.values = values;
        this.highest = highest;
        this.starts = starts;
    }

    static Column of(NeedDomain need) {
        return new Column(
                need.quantity(),
                "need[" + need.code() + "]",
                "must be " + Severity.NONE + ".." + Severity.WORST,
                List.of(),
                Severity.WORST,
                IntStream.rangeClosed(Severity.NONE, Severity.WORST).toArray());
    }

    /** A fact, and all that is compared with it or with anything else. */
    static Column of(FactDefinition fact, List<Criterion.Comparison> comparisons) {
        String quantity = "fact:" + fact.code();
        String field = "fact[" + fact.code() + "]";
        if (fact.isNumber()) {
            ScoreRange range = fact.range().orElseThrow();
            String rule = "must be a whole number in " + range.words();
            int[] starts =
                    starts(range, comparisons.stream().filter(one -> one.of().equals(quantity)));
            return new Column(quantity, field, rule, List.of(), (int) range.max(), starts);
        }
        List<String> values = fact.values().orElseThrow();
        String rule = "must be a place in " + String.join(", ", values);
        int[] places = IntStream.range(0, values.size()).toArray();
        return new Column(quantity, field, rule, values, values.size() - 1, places);
    }

    /** Every cut-off could cut before it or behind it; one cut too many does no harm. */
    private static int[] starts(ScoreRange range, Stream<Criterion.Comparison> comparisons) {
        return Stream.concat(
                        Stream.of(range.min()),
                        comparisons
                                .flatMap(one -> one.cutOffs().stream())
                                .flatMap(cut -> Stream.of(Math.ceil(cut), Math.floor(cut) + 1))
                                .filter(start -> start > range.min() && start <= range.max()))
                .mapToInt(Double::intValue)
                .sorted()
                .distinct()
                .toArray();
    }

    String quantity() {
        return quantity;
    }

    /** How problems call it. */
    String field() {
        return field;
    }

    /** What must hold of a value. */
    String rule() {
        return rule;
    }

    int states() {
        return starts.length + MISSING.size();
    }

    /** The state of a severity, a place in the list or a number; below 0 if it cannot be. */
    int state(int value) {
        if (value < starts[0] || value > highest) {
            return -1;
        }
        int at = Arrays.binarySearch(starts, value);
        return at < 0 ? -at - 2 : at;
    }

    int missing(MissingReason reason) {
        return starts.length + (reason.isOpen() ? 0 : 1);
    }

    /** The number, or the place in the list, of a fact as a profile that was checked holds it. */
    Known<Integer> value(Known<String> written) {
        return written.map(value -> values.isEmpty() ? Integer.valueOf(value) : Integer.valueOf(values.indexOf(value)));
    }

    /** Writes what a state stands for; of a number, the first of its stretch. */
    void put(int state, Map<String, Known<Integer>> numbers, Map<String, Known<String>> listed) {
        Known<Integer> value =
                state < starts.length ? Known.of(starts[state]) : Known.missing(MISSING.get(state - starts.length));
        if (values.isEmpty()) {
            numbers.put(quantity, value);
        } else {
            listed.put(quantity, value.map(values::get));
        }
    }
}
