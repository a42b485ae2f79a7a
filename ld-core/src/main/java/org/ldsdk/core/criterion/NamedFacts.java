package org.ldsdk.core.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * What is known of one person under {@link NamedQuantities}. Immutable and thread-safe; its text form shows nothing of
 * it.
 *
 * <p>A number that is missing can be anything in its range and a missing value anything in its list, whatever the
 * reason: unknown is never zero and never "no". Only what can still be answered is offered as a question.
 */
public final class NamedFacts {

    private final NamedQuantities quantities;
    private final List<Known<Integer>> known;

    private NamedFacts(NamedQuantities quantities, List<Known<Integer>> known) {
        this.quantities = quantities;
        this.known = List.copyOf(known);
    }

    static NamedFacts of(
            NamedQuantities quantities, Map<String, Known<Integer>> numbers, Map<String, Known<String>> values) {
        List<Problem> problems = new ArrayList<>();
        List<Known<Integer>> known = new ArrayList<>();
        Vocabulary vocabulary = quantities.vocabulary();
        for (int i = 0; i < quantities.size(); i++) {
            known.add(known(vocabulary.at(i), quantities.kind(i), numbers, values, problems));
        }
        numbers.keySet().forEach(name -> checkIs(NamedKind.Whole.class, "a number", name, quantities, problems));
        values.keySet().forEach(name -> checkIs(NamedKind.Listed.class, "a list", name, quantities, problems));
        ProblemsException.throwIfAny(problems);
        return new NamedFacts(quantities, known);
    }

    private static void checkIs(
            Class<?> kind, String rule, String name, NamedQuantities quantities, List<Problem> problems) {
        Vocabulary vocabulary = quantities.vocabulary();
        if (!vocabulary.has(name) || !kind.isInstance(quantities.kind(vocabulary.position(name)))) {
            problems.add(new Problem("Facts[" + name + "]", "must be the name of " + rule));
        }
    }

    /** The number itself, or the value's place in the list. */
    private static Known<Integer> known(
            Quantity quantity,
            NamedKind kind,
            Map<String, Known<Integer>> numbers,
            Map<String, Known<String>> values,
            List<Problem> problems) {
        Known<Integer> notAsked = Known.missing(MissingReason.NOT_ASKED);
        if (kind instanceof NamedKind.Whole whole) {
            Known<Integer> number = numbers.getOrDefault(quantity.name(), notAsked);
            boolean within = number.value()
                    .map(n -> n >= whole.lowest() && n <= whole.highest())
                    .orElse(true);
            return checked(quantity, within, "must be " + whole.lowest() + ".." + whole.highest(), number, problems);
        }
        Known<Integer> place = values.getOrDefault(quantity.name(), Known.missing(MissingReason.NOT_ASKED))
                .map(quantity.values()::indexOf);
        boolean listed = place.value().map(at -> at >= 0).orElse(true);
        String rule = "must be one of " + String.join(", ", quantity.values());
        return kind instanceof NamedKind.Listed ? checked(quantity, listed, rule, place, problems) : notAsked;
    }

    private static Known<Integer> checked(
            Quantity quantity, boolean sound, String rule, Known<Integer> value, List<Problem> problems) {
        if (!sound) {
            problems.add(new Problem("Facts[" + quantity.name() + "]", rule));
        }
        return value;
    }

    /** {@return under which names} */
    public NamedQuantities quantities() {
        return quantities;
    }

    /**
     * These facts as one condition reads them: numbers are told apart only where the condition cuts them. Made anew for
     * every evaluation.
     *
     * @param criterion the condition, over the same quantities; the view is exact for it and for its parts
     * @return a view that one thread may use
     */
    public Facts view(Criterion criterion) {
        return new NamedView(quantities, known, criterion);
    }

    /**
     * @param evaluator made by {@link NamedQuantities#evaluator} of the same quantities
     * @return the verdict alone
     */
    public Verdict evaluate(Evaluator evaluator) {
        return evaluator.evaluate(view(evaluator.criterion()));
    }

    /**
     * @param evaluator made by {@link NamedQuantities#evaluator} of the same quantities
     * @return the verdict with its reasons and, if it is undetermined, with what would settle it
     */
    public Finding explain(Evaluator evaluator) {
        return evaluator.explain(view(evaluator.criterion()));
    }

    /**
     * @param quantity name of a quantity
     * @return what is known of it
     */
    public Reading reading(String quantity) {
        return new NamedView(quantities, known, new Criterion.Answered(quantity))
                .reading(quantities.vocabulary().position(quantity));
    }

    @Override
    public String toString() {
        return "NamedFacts[" + known.size() + " quantities]";
    }
}
