package org.ldsdk.core;

import java.util.Objects;

/**
 * One thing that is wrong, and where: {@code Scale[total].range: must be 0..27, but was 0..26}.
 *
 * <p>A definition's own numbers may stand in the rule. An answer, a fact, an id or a name of a person never does: for people's
 * data the rule is said without the value, and the place is a row and a field.
 *
 * @param where the place, as {@code Type[id].field}, {@code file:line column} or {@code row 14, item 3}
 * @param rule what must hold there, beginning with "must"
 */
public record Problem(String where, String rule) {

    /** Refuses null parts. */
    public Problem {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(rule, "rule");
    }

    /** {@return place and rule in one line} */
    public String text() {
        return where + ": " + rule;
    }

    @Override
    public String toString() {
        return text();
    }
}
