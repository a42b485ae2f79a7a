package org.ldsdk.core.criterion;

import java.util.List;
import java.util.Optional;

/**
 * A criterion ready to be evaluated, exactly, over any number of people. Immutable and thread-safe; the {@link Facts} it reads are not.
 */
public final class Evaluator {

    private final Node root;

    private Evaluator(Node root) {
        this.root = root;
    }

    /**
     * @param criterion the condition
     * @param vocabulary the quantities it may read
     * @return the evaluator
     * @throws org.ldsdk.core.ProblemsException if it reads an unknown quantity, compares a list of values as a number, or names a value
     *     that the quantity cannot have
     */
    public static Evaluator of(Criterion criterion, Vocabulary vocabulary) {
        return new Evaluator(Node.compile(criterion, vocabulary));
    }

    /** {@return the condition} */
    public Criterion criterion() {
        return root.criterion;
    }

    /**
     * The verdict alone.
     *
     * @param facts what is known; it is the same again afterwards
     * @return met or not met only if that holds under every completion
     * @throws IllegalStateException if that cannot be found out with bearable effort
     */
    public Verdict evaluate(Facts facts) {
        return decide(root, facts);
    }

    private static Verdict decide(Node node, Facts facts) {
        Effort effort = new Effort(Effort.MOST_SITUATIONS);
        Verdict verdict = node.decide(facts, effort);
        if (effort.isExhausted()) {
            throw new IllegalStateException("Criterion: must be decidable within " + Effort.MOST_SITUATIONS
                    + " situations; read fewer quantities in it");
        }
        return verdict;
    }

    /**
     * The verdict of one pass without looking at completions jointly: never wrong, sometimes undetermined where {@link #evaluate} is not.
     *
     * @param facts what is known
     * @return a sound verdict
     */
    public Verdict glance(Facts facts) {
        return root.quick(facts);
    }

    /**
     * The verdict with its reasons and, if it is undetermined, with what would settle it.
     *
     * @param facts what is known; it is the same again afterwards
     * @return the finding, whose verdict is the one of {@link #evaluate}
     * @throws IllegalStateException if that cannot be found out with bearable effort
     */
    public Finding explain(Facts facts) {
        Finding finding = explain(root, facts);
        return finding.verdict().isDecided() ? finding : settled(finding, Settler.settle(root, facts));
    }

    /** {@return the positions of all quantities that are read} */
    public int[] quantities() {
        return root.quantities.clone();
    }

    /** What the parts decide is decided; only what they leave open is looked at jointly. */
    private static Finding explain(Node node, Facts facts) {
        List<Node> parts = node.parts();
        Finding[] found = new Finding[parts.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = explain(parts.get(i), facts);
        }
        Verdict alone = node.combined(found, facts);
        Verdict verdict = alone.isDecided() ? alone : decide(node, facts);
        boolean estimated =
                verdict.isDecided() && readsEstimate(node, facts) && withoutEstimates(node, facts) != verdict;
        return new Finding(
                node.criterion,
                verdict,
                estimated,
                verdict != alone,
                node.reading(facts),
                List.of(found),
                Optional.empty());
    }

    private static boolean readsEstimate(Node node, Facts facts) {
        for (int quantity : node.quantities) {
            if (facts.isEstimated(quantity)) {
                return true;
            }
        }
        return false;
    }

    private static Verdict withoutEstimates(Node node, Facts facts) {
        facts.readEstimates(false);
        Verdict verdict = decide(node, facts);
        facts.readEstimates(true);
        return verdict;
    }

    private static Finding settled(Finding finding, Settling settling) {
        return new Finding(
                finding.criterion(),
                finding.verdict(),
                finding.estimated(),
                finding.jointly(),
                finding.reading(),
                finding.parts(),
                Optional.of(settling));
    }
}
