package org.ldsdk.core.criterion;

import java.util.List;
import java.util.stream.Stream;

/** How a named quantity comes about. */
sealed interface NamedKind {

    /** A whole number in a closed range. */
    record Whole(int lowest, int highest) implements NamedKind {

        boolean has(int number) {
            return number >= lowest && number <= highest;
        }
    }

    /** One of the quantity's values. */
    record Listed() implements NamedKind {}

    /** How many members hold. */
    record Count(List<Member> members) implements NamedKind {

        public Count {
            members = List.copyOf(members);
        }
    }

    /**
     * Counts once if any of its comparisons holds. They read different quantities, so looking at them one by one is
     * exact.
     */
    record Member(List<Compare> anyOf) {

        public Member {
            anyOf = List.copyOf(anyOf);
        }

        static Member of(Criterion member, Vocabulary vocabulary) {
            return new Member(member.comparisons()
                    .map(comparison -> Compare.of(comparison, vocabulary))
                    .toList());
        }

        Verdict verdict(Facts facts) {
            Verdict best = Verdict.NOT_MET;
            for (Compare one : anyOf) {
                Verdict verdict = one.quick(facts);
                if (verdict == Verdict.MET) {
                    return Verdict.MET;
                }
                best = verdict == Verdict.UNDETERMINED ? verdict : best;
            }
            return best;
        }

        Stream<Criterion.Comparison> comparisons() {
            return anyOf.stream().map(one -> (Criterion.Comparison) one.criterion);
        }

        boolean reads(int quantity) {
            return anyOf.stream().anyMatch(one -> one.quantity == quantity);
        }

        boolean isShared() {
            return anyOf.size() > 1;
        }
    }
}
