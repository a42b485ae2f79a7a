package org.ldsdk.core.criterion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * What is known of one person under {@link NamedQuantities}. Immutable and thread-safe; its text form shows nothing of
 * it.
 *
 * <p>A number that is missing can be anything in its range, or in the interval that is left of it, and a missing value anything in its list, whatever the
 * reason: unknown is never zero and never "no". Only what can still be answered is offered as a question.
 */
public final class NamedFacts {

    /**
     * What a number that is not known can still be.
     *
     * @param lowest the least
     * @param highest the most, at least {@code lowest}
     */
    public record Within(int lowest, int highest) {

        /** Refuses ends that stand the wrong way round. */
        public Within {
            if (lowest > highest) {
                throw new IllegalArgumentException("Within.lowest: must be at most highest");
            }
        }

        @Override
        public String toString() {
            return "Within";
        }
    }

    private static final Known<Integer> NUMBER_NOT_ASKED = Known.missing(MissingReason.NOT_ASKED);
    private static final Known<String> VALUE_NOT_ASKED = Known.missing(MissingReason.NOT_ASKED);

    private final NamedQuantities quantities;
    /** The number itself, or the value's place in the list; nothing where it is not known. */
    private final int[] numbers;

    private final boolean[] isKnown;
    private final boolean[] canBeAnswered;
    /** What is known reads the same under every criterion; null where nothing is known. */
    private final @Nullable Reading[] readings;
    /** Where less than its whole range is left for a number that is not known, by quantity. */
    private final Map<Integer, NamedKind.Whole> within = new HashMap<>();

    private NamedFacts(NamedQuantities quantities) {
        this.quantities = quantities;
        this.numbers = new int[quantities.size()];
        this.isKnown = new boolean[quantities.size()];
        this.canBeAnswered = new boolean[quantities.size()];
        this.readings = new @Nullable Reading[quantities.size()];
    }

    static NamedFacts of(
            NamedQuantities quantities,
            Map<String, Known<Integer>> numbers,
            Map<String, Known<String>> values,
            Map<String, Within> within) {
        NamedFacts facts = new NamedFacts(quantities);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.vocabulary().at(i);
            if (quantities.kind(i) instanceof NamedKind.Whole whole) {
                facts.put(i, numbers.getOrDefault(quantity.name(), NUMBER_NOT_ASKED));
                if (facts.isKnown[i] && !whole.has(facts.numbers[i])) {
                    problems.add(problem(quantity.name(), "must be " + whole.lowest() + ".." + whole.highest()));
                }
                Within left = within.get(quantity.name());
                if (left != null) {
                    facts.putWithin(i, whole, left, problems);
                }
            } else if (quantities.kind(i) instanceof NamedKind.Listed) {
                facts.put(
                        i, values.getOrDefault(quantity.name(), VALUE_NOT_ASKED).map(quantity.values()::indexOf));
                if (facts.isKnown[i] && facts.numbers[i] < 0) {
                    problems.add(problem(quantity.name(), "must be one of " + String.join(", ", quantity.values())));
                }
            }
        }
        numbers.keySet().forEach(name -> checkIs(NamedKind.Whole.class, "a number", name, quantities, problems));
        within.keySet().forEach(name -> checkIs(NamedKind.Whole.class, "a number", name, quantities, problems));
        values.keySet().forEach(name -> checkIs(NamedKind.Listed.class, "a list", name, quantities, problems));
        ProblemsException.throwIfAny(problems);
        facts.read();
        return facts;
    }

    private void read() {
        for (int i = 0; i < readings.length; i++) {
            if (isKnown[i]) {
                Quantity quantity = quantities.vocabulary().at(i);
                double end = quantity.isNumber() ? numbers[i] : Double.NaN;
                List<String> values = quantity.isNumber()
                        ? List.of()
                        : List.of(quantity.values().get(numbers[i]));
                readings[i] = new Reading(quantity.name(), quantity.label(), end, end, values, false, false, List.of());
            }
        }
    }

    private void put(int quantity, Known<Integer> number) {
        isKnown[quantity] = number.isKnown();
        numbers[quantity] = number.value().orElse(0);
        canBeAnswered[quantity] = number.reason().map(MissingReason::isOpen).orElse(false);
    }

    private void putWithin(int quantity, NamedKind.Whole whole, Within left, List<Problem> problems) {
        String name = quantities.vocabulary().at(quantity).name();
        if (isKnown[quantity]) {
            problems.add(problem(name, "must not be known and within an interval too"));
        } else if (!whole.has(left.lowest()) || !whole.has(left.highest())) {
            problems.add(problem(name, "must be within " + whole.lowest() + ".." + whole.highest()));
        } else if (left.lowest() == left.highest()) {
            put(quantity, Known.of(left.lowest()));
        } else {
            within.put(quantity, new NamedKind.Whole(left.lowest(), left.highest()));
        }
    }

    private static void checkIs(
            Class<?> kind, String rule, String name, NamedQuantities quantities, List<Problem> problems) {
        Vocabulary vocabulary = quantities.vocabulary();
        if (!vocabulary.has(name) || !kind.isInstance(quantities.kind(vocabulary.position(name)))) {
            problems.add(problem(name, "must be the name of " + rule));
        }
    }

    private static Problem problem(String name, String rule) {
        return new Problem("Facts[" + name + "]", rule);
    }

    /** What a number that is not known can still be. */
    NamedKind.Whole whole(int quantity) {
        NamedKind.Whole left = within.get(quantity);
        return left == null ? (NamedKind.Whole) quantities.kind(quantity) : left;
    }

    boolean isKnown(int quantity) {
        return isKnown[quantity];
    }

    /** The number itself, or the value's place in the list, of a quantity that is known. */
    int number(int quantity) {
        return numbers[quantity];
    }

    /** What is read of a quantity that is known; null for any other. */
    @Nullable
    Reading knownReading(int quantity) {
        return readings[quantity];
    }

    /** Whether it is not known and an answer can still come. */
    boolean canBeAnswered(int quantity) {
        return canBeAnswered[quantity];
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
        return new NamedView(this, criterion);
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
        return view(new Criterion.Answered(quantity))
                .questions()
                .reading(quantities.vocabulary().position(quantity));
    }

    @Override
    public String toString() {
        return "NamedFacts[" + numbers.length + " quantities]";
    }
}
