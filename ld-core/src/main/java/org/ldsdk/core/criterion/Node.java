package org.ldsdk.core.criterion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A criterion compiled against a vocabulary. Every composition is "at least k of n parts": all of them, any of them, or a count. */
abstract class Node {

    final Criterion criterion;
    final int[] quantities;

    Node(Criterion criterion, int[] quantities) {
        this.criterion = criterion;
        this.quantities = quantities;
    }

    /** Sound but not complete: a decided verdict is right, an undetermined one may still be decided by looking at completions jointly. */
    abstract Verdict quick(Facts facts);

    /** Exact, unless the effort is exhausted. */
    abstract Verdict decide(Facts facts, Effort effort);

    /** Writes what the future of this undecided node depends on, besides the open unknowns and the regime. */
    abstract void residual(Facts facts, Residual into);

    List<Node> parts() {
        return List.of();
    }

    /** What follows from the verdicts of the parts alone; of a comparison, from the ends it reads. */
    Verdict combined(Finding[] parts, Facts facts) {
        return quick(facts);
    }

    /** What a comparison reads. */
    Optional<Reading> reading(Facts facts) {
        return Optional.empty();
    }

    /** The open unknowns that could still move this node. */
    final BitSet open(Facts facts) {
        BitSet open = new BitSet(facts.unknowns());
        for (int unknown = 0; unknown < facts.unknowns(); unknown++) {
            if (facts.isOpen(unknown) && bears(facts, unknown)) {
                open.set(unknown);
            }
        }
        return open;
    }

    private boolean bears(Facts facts, int unknown) {
        for (int quantity : quantities) {
            if (facts.bearsOn(unknown, quantity)) {
                return true;
            }
        }
        return false;
    }

    static Node compile(Criterion criterion, Vocabulary vocabulary) {
        if (criterion instanceof Criterion.Comparison comparison) {
            return Compare.of(comparison, vocabulary);
        }
        List<Node> parts = criterion.parts().stream()
                .map(part -> compile(part, vocabulary))
                .toList();
        if (criterion instanceof Criterion.Not) {
            return new Negation(criterion, parts.get(0));
        }
        return new AtLeastOf(criterion, neededParts(criterion), parts);
    }

    private static int neededParts(Criterion criterion) {
        if (criterion instanceof Criterion.CountAtLeast count) {
            return count.count();
        }
        return criterion instanceof Criterion.AnyOf ? 1 : criterion.parts().size();
    }

    private static int[] union(List<Node> parts) {
        return parts.stream()
                .flatMapToInt(part -> Arrays.stream(part.quantities))
                .distinct()
                .toArray();
    }

    /** At least so many parts. */
    static final class AtLeastOf extends Node {

        private final int needed;
        private final List<Node> parts;

        AtLeastOf(Criterion criterion, int needed, List<Node> parts) {
            super(criterion, union(parts));
            this.needed = needed;
            this.parts = parts;
        }

        @Override
        List<Node> parts() {
            return parts;
        }

        @Override
        Verdict combined(Finding[] found, Facts facts) {
            int met = 0;
            int notMet = 0;
            for (Finding part : found) {
                met += part.verdict() == Verdict.MET ? 1 : 0;
                notMet += part.verdict() == Verdict.NOT_MET ? 1 : 0;
            }
            return combine(met, notMet);
        }

        @Override
        Verdict quick(Facts facts) {
            int met = 0;
            int notMet = 0;
            for (Node part : parts) {
                Verdict verdict = part.quick(facts);
                met += verdict == Verdict.MET ? 1 : 0;
                notMet += verdict == Verdict.NOT_MET ? 1 : 0;
            }
            return combine(met, notMet);
        }

        private Verdict combine(int met, int notMet) {
            if (met >= needed) {
                return Verdict.MET;
            }
            return parts.size() - notMet < needed ? Verdict.NOT_MET : Verdict.UNDETERMINED;
        }

        @Override
        Verdict decide(Facts facts, Effort effort) {
            Verdict quick = quick(facts);
            if (quick.isDecided()) {
                return quick;
            }
            return partsShareUnknowns(facts) ? Search.decide(this, facts, effort) : decideParts(facts, effort);
        }

        private Verdict decideParts(Facts facts, Effort effort) {
            int met = 0;
            int notMet = 0;
            for (Node part : parts) {
                Verdict verdict = part.decide(facts, effort);
                met += verdict == Verdict.MET ? 1 : 0;
                notMet += verdict == Verdict.NOT_MET ? 1 : 0;
            }
            return combine(met, notMet);
        }

        private boolean partsShareUnknowns(Facts facts) {
            BitSet seen = new BitSet();
            for (Node part : parts) {
                if (!part.quick(facts).isDecided()) {
                    BitSet open = part.open(facts);
                    if (seen.intersects(open)) {
                        return true;
                    }
                    seen.or(open);
                }
            }
            return false;
        }

        @Override
        void residual(Facts facts, Residual into) {
            int stillNeeded = needed;
            for (int i = 0; i < parts.size(); i++) {
                Verdict verdict = parts.get(i).quick(facts);
                if (verdict == Verdict.MET) {
                    stillNeeded--;
                } else if (verdict == Verdict.UNDETERMINED) {
                    into.add(i);
                    parts.get(i).residual(facts, into);
                }
            }
            into.add(-stillNeeded);
        }
    }

    /** Not the part. */
    static final class Negation extends Node {

        private final Node part;

        Negation(Criterion criterion, Node part) {
            super(criterion, part.quantities);
            this.part = part;
        }

        @Override
        List<Node> parts() {
            return List.of(part);
        }

        @Override
        Verdict combined(Finding[] found, Facts facts) {
            return found[0].verdict().negated();
        }

        @Override
        Verdict quick(Facts facts) {
            return part.quick(facts).negated();
        }

        @Override
        Verdict decide(Facts facts, Effort effort) {
            return part.decide(facts, effort).negated();
        }

        @Override
        void residual(Facts facts, Residual into) {
            part.residual(facts, into);
        }
    }
}
