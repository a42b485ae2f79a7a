package org.ldsdk.core.criterion;

import java.util.List;
import java.util.Optional;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/** A compiled comparison. */
abstract class Compare extends Node {

    final int quantity;

    Compare(Criterion criterion, int quantity) {
        super(criterion, new int[] {quantity});
        this.quantity = quantity;
    }

    @Override
    Verdict decide(Facts facts, Effort effort) {
        return quick(facts);
    }

    @Override
    Optional<Reading> reading(Facts facts) {
        return Optional.of(facts.questions().reading(quantity));
    }

    static Compare of(Criterion.Comparison comparison, Vocabulary vocabulary) {
        int quantity = vocabulary.position(comparison.of());
        if (comparison instanceof Criterion.Answered) {
            return new Answer(comparison, quantity);
        }
        if (comparison instanceof Criterion.OneOf oneOf) {
            return new Choice(oneOf, quantity, mask(oneOf, vocabulary.at(quantity)));
        }
        if (!vocabulary.at(quantity).isNumber()) {
            throw fault(
                    comparison,
                    "must be a number, but was a quantity with the values "
                            + vocabulary.at(quantity).values());
        }
        if (comparison instanceof Criterion.AtLeast atLeast) {
            return new Range(comparison, quantity, atLeast.cutOff(), Double.POSITIVE_INFINITY);
        }
        if (comparison instanceof Criterion.AtMost atMost) {
            return new Range(comparison, quantity, Double.NEGATIVE_INFINITY, atMost.cutOff());
        }
        Criterion.Between between = (Criterion.Between) comparison;
        return new Range(comparison, quantity, between.from(), between.to());
    }

    private static long mask(Criterion.OneOf oneOf, Quantity quantity) {
        long mask = 0;
        for (String value : oneOf.values()) {
            int at = quantity.values().indexOf(value);
            if (at < 0) {
                throw fault(oneOf, "must be one of " + quantity.values() + ", but was " + value);
            }
            mask |= 1L << at;
        }
        return mask;
    }

    private static ProblemsException fault(Criterion.Comparison comparison, String rule) {
        return new ProblemsException(List.of(new Problem("Criterion[" + comparison.of() + "]", rule)));
    }

    /** The number lies in a closed interval, perhaps unbounded on one side. */
    static final class Range extends Compare {

        private final double from;
        private final double to;

        Range(Criterion criterion, int quantity, double from, double to) {
            super(criterion, quantity);
            this.from = from;
            this.to = to;
        }

        @Override
        Verdict quick(Facts facts) {
            double lowest = facts.lowest(quantity);
            double highest = facts.highest(quantity);
            if (highest < from || lowest > to) {
                return Verdict.NOT_MET;
            }
            return lowest >= from && highest <= to && !facts.mayBeAbsent(quantity) ? Verdict.MET : Verdict.UNDETERMINED;
        }

        /** Both ends are attained, so a one-sided comparison is exact; between two cut-offs there may be nothing. */
        @Override
        Verdict decide(Facts facts, Effort effort) {
            Verdict quick = quick(facts);
            boolean oneSided = Double.isInfinite(from) || Double.isInfinite(to);
            return quick.isDecided() || oneSided ? quick : Search.decide(this, facts, effort);
        }

        @Override
        void residual(Facts facts, Residual into) {
            into.add(Double.doubleToLongBits(facts.lowest(quantity)));
            into.add(Double.doubleToLongBits(facts.highest(quantity)));
            into.add(facts.mayBeAbsent(quantity) ? 1 : 0);
        }
    }

    /** The value is one of a set. */
    static final class Choice extends Compare {

        private final long mask;

        Choice(Criterion criterion, int quantity, long mask) {
            super(criterion, quantity);
            this.mask = mask;
        }

        @Override
        Verdict quick(Facts facts) {
            long possible = facts.possibleValues(quantity);
            if ((possible & mask) == 0) {
                return Verdict.NOT_MET;
            }
            return (possible & ~mask) == 0 && !facts.mayBeAbsent(quantity) ? Verdict.MET : Verdict.UNDETERMINED;
        }

        @Override
        void residual(Facts facts, Residual into) {
            into.add(facts.possibleValues(quantity));
            into.add(facts.mayBeAbsent(quantity) ? 1 : 0);
        }
    }

    /** There is an answer. */
    static final class Answer extends Compare {

        Answer(Criterion criterion, int quantity) {
            super(criterion, quantity);
        }

        @Override
        Verdict quick(Facts facts) {
            return facts.answered(quantity);
        }

        @Override
        void residual(Facts facts, Residual into) {
            into.add(2);
        }
    }
}
