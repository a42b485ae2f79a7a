package org.ldsdk.core.criterion;

import java.util.HashSet;
import java.util.Set;

/**
 * Decides a criterion whose parts share unknowns, by supposing the open unknowns one after the other.
 *
 * <p>What is left of the criterion, the open unknowns and the regime determine the future, so a situation that was seen before is not
 * entered again: a sum over many items costs as many situations as it has values, not as many as the items have answers. If the effort
 * is exhausted the verdict is undetermined.
 */
final class Search {

    private final Node node;
    private final Facts facts;
    private final Effort effort;
    private final int[] order;
    private final Set<Residual.Key> seen = new HashSet<>();
    private final Residual residual = new Residual();
    private boolean canBeMet;
    private boolean canBeNotMet;

    private Search(Node node, Facts facts, Effort effort) {
        this.node = node;
        this.facts = facts;
        this.effort = effort;
        this.order = node.open(facts).stream().toArray();
    }

    static Verdict decide(Node node, Facts facts, Effort effort) {
        Search search = new Search(node, facts, effort);
        search.explore(0);
        if (effort.isExhausted() || search.canBeMet && search.canBeNotMet) {
            return Verdict.UNDETERMINED;
        }
        return search.canBeMet ? Verdict.MET : Verdict.NOT_MET;
    }

    private void explore(int depth) {
        Verdict verdict = node.quick(facts);
        canBeMet |= verdict == Verdict.MET;
        canBeNotMet |= verdict == Verdict.NOT_MET;
        if (verdict.isDecided() || depth == order.length || !isNew(depth)) {
            return;
        }
        int unknown = order[depth];
        if (!facts.isOpen(unknown)) {
            explore(depth + 1);
            return;
        }
        for (int choice = 0; choice < facts.choices(unknown) && !isDone(); choice++) {
            facts.suppose(unknown, choice);
            explore(depth + 1);
            facts.withdraw(unknown);
        }
    }

    private boolean isDone() {
        return canBeMet && canBeNotMet || effort.isExhausted();
    }

    private boolean isNew(int depth) {
        residual.clear();
        residual.add(depth);
        residual.add(facts.regime());
        node.residual(facts, residual);
        return seen.add(residual.key()) && effort.spend();
    }
}
