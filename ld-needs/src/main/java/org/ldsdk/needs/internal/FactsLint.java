package org.ldsdk.needs.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.ScoreRange;

/** Finds faults of the facts that a definition reads of a person. */
public final class FactsLint {

    private static final int MOST_VALUES = 62;

    private FactsLint() {}

    /**
     * @param facts the facts of a definition
     * @param problems where faults are added
     */
    public static void check(List<FactDefinition> facts, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (FactDefinition fact : facts) {
            String where = "Fact[" + fact.code() + "]";
            if (!Codes.isCode(fact.code())) {
                problems.add(new Problem(where + ".code", Codes.RULE + ", but was " + fact.code()));
            }
            if (!seen.add(fact.code())) {
                problems.add(new Problem(where + ".code", "must not be there twice"));
            }
            if (fact.values().isPresent() == fact.range().isPresent()) {
                problems.add(new Problem(where, "must have either values or a range"));
            }
            fact.values().ifPresent(values -> checkValues(where, values, problems));
            fact.range()
                    .filter(range -> !isWhole(range))
                    .ifPresent(range -> problems.add(new Problem(
                            where + ".range", "must have whole numbers as ends, but was " + range.words())));
        }
    }

    private static void checkValues(String where, List<String> values, List<Problem> problems) {
        boolean different = new HashSet<>(values).size() == values.size();
        if (!different || values.isEmpty() || values.size() > MOST_VALUES) {
            problems.add(new Problem(where + ".values", "must be 1.." + MOST_VALUES + " different values"));
        }
        if (values.stream().anyMatch(String::isBlank)) {
            problems.add(new Problem(where + ".values", "must not be blank"));
        }
    }

    private static boolean isWhole(ScoreRange range) {
        return range.min() == (int) range.min() && range.max() == (int) range.max();
    }
}
