package org.ldsdk.needs.gap;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How one row is counted.
 *
 * @param question what is counted
 * @param of whose answers, and which of them, say whom it is about; empty for everybody
 * @param answer what it says of a person whom it is about
 * @param reads what a single criterion reads, if the row is about one; no two people can exchange that
 * @param isPublic whether it follows from the services alone and says nothing of a person
 */
record RowRule(
        GapQuestion question, Optional<Of> of, Function<GapCase, Answer> answer, Set<String> reads, boolean isPublic) {

    /** A row, by its place, and the answer that it gave. */
    record Of(int row, Answer answer) {}

    RowRule {
        reads = Set.copyOf(reads);
    }
}
