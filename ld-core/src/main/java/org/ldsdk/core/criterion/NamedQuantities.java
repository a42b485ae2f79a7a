package org.ldsdk.core.criterion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ldsdk.core.Known;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * Quantities that do not hang on one another, and counts over them, ready for any condition: whole numbers in a range,
 * values of a closed list, and "how many of these hold". Immutable; each method gives a new one.
 *
 * <pre>{@code
 * NamedQuantities quantities = NamedQuantities.none()
 *     .number("need:housing", "housing", 0, 4)
 *     .values("fact:gp-registered", "registered with a GP", List.of("yes", "no"))
 *     .count("count:needs", "needs at 2 or more", List.of(new Criterion.AtLeast("need:housing", 2)));
 * }</pre>
 *
 * <p>What is known of one person are {@link #facts}. A count's ends are exact: the fewest and the most of its members
 * that hold over all completions, and both are attained.
 */
public final class NamedQuantities {

    private static final NamedQuantities NONE = new NamedQuantities(List.of(), List.of());

    private final Vocabulary vocabulary;
    private final List<NamedKind> kinds;

    private NamedQuantities(List<Quantity> quantities, List<NamedKind> kinds) {
        this.vocabulary = new Vocabulary(quantities);
        this.kinds = List.copyOf(kinds);
    }

    /** {@return no quantities yet} */
    public static NamedQuantities none() {
        return NONE;
    }

    /**
     * @param name how criteria call it; not there yet
     * @param label how people call it
     * @param lowest the least it can be
     * @param highest the most it can be
     * @return these and a whole number
     */
    public NamedQuantities number(String name, String label, int lowest, int highest) {
        if (lowest > highest) {
            throw new IllegalArgumentException(
                    "Quantity[" + name + "].highest: must be at least " + lowest + ", but was " + highest);
        }
        return plus(Quantity.number(name, label), new NamedKind.Whole(lowest, highest));
    }

    /**
     * @param name how criteria call it; not there yet
     * @param label how people call it
     * @param values the closed list of values, 1 to 62 different ones
     * @return these and a quantity with one of the values
     */
    public NamedQuantities values(String name, String label, List<String> values) {
        if (values.isEmpty() || new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException("Quantity[" + name + "].values: must be different values, at least one");
        }
        return plus(new Quantity(name, label, values), new NamedKind.Listed());
    }

    /**
     * How many members hold, each counting once.
     *
     * @param name how criteria call it; not there yet
     * @param label how people call it
     * @param members each a comparison by at-least, at-most or one-of, or an any-of of such comparisons; none reads a
     *     count, and no quantity is read twice, so that the members are independent
     * @return these and the count
     * @throws ProblemsException naming every member that is none
     */
    public NamedQuantities count(String name, String label, List<? extends Criterion> members) {
        List<Problem> problems = new ArrayList<>();
        Set<String> read = new HashSet<>();
        List<NamedKind.Member> compiled = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String where = "Count[" + name + "].members[" + i + "]";
            List<Problem> faults = faults(where, members.get(i), read);
            if (faults.isEmpty()) {
                compiled.add(NamedKind.Member.of(members.get(i), vocabulary));
            }
            problems.addAll(faults);
        }
        ProblemsException.throwIfAny(problems);
        return plus(Quantity.number(name, label), new NamedKind.Count(compiled));
    }

    private List<Problem> faults(String where, Criterion member, Set<String> read) {
        List<Problem> faults = new ArrayList<>();
        boolean shaped = member.parts().isEmpty() || member instanceof Criterion.AnyOf;
        boolean counted = member.comparisons().allMatch(NamedQuantities::isCounted);
        if (!shaped || !counted || !member.parts().stream().allMatch(Criterion.Comparison.class::isInstance)) {
            faults.add(new Problem(where, "must be at-least, at-most or one-of, or an any-of of these"));
        }
        member.comparisons().forEach(comparison -> {
            if (!vocabulary.has(comparison.of())) {
                faults.add(new Problem(where + ".of", vocabulary.mustBeKnown(comparison.of())));
            } else if (isCount(vocabulary.position(comparison.of()))) {
                faults.add(new Problem(where + ".of", "must not be a count, but was " + comparison.of()));
            }
            if (!read.add(comparison.of())) {
                faults.add(
                        new Problem(where + ".of", "must be read once by the count, but was twice " + comparison.of()));
            }
        });
        return faults;
    }

    private static boolean isCounted(Criterion.Comparison comparison) {
        return comparison instanceof Criterion.AtLeast
                || comparison instanceof Criterion.AtMost
                || comparison instanceof Criterion.OneOf;
    }

    private NamedQuantities plus(Quantity quantity, NamedKind kind) {
        List<Quantity> quantities = new ArrayList<>(vocabulary.quantities());
        List<NamedKind> all = new ArrayList<>(kinds);
        quantities.add(quantity);
        all.add(kind);
        return new NamedQuantities(quantities, all);
    }

    /** {@return what criteria may read, in the order in which it was added} */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * @param criterion a condition over these quantities
     * @return its evaluator, which reads {@link NamedFacts} of these quantities
     * @throws ProblemsException if it reads an unknown quantity, compares a list of values as a number, names a value
     *     that the quantity cannot have, or asks whether a count is answered
     */
    public Evaluator evaluator(Criterion criterion) {
        Evaluator evaluator = Evaluator.of(criterion, vocabulary);
        ProblemsException.throwIfAny(criterion
                .comparisons()
                .filter(one -> one instanceof Criterion.Answered && isCount(vocabulary.position(one.of())))
                .map(one -> new Problem("Criterion[" + one.of() + "]", "must not ask whether a count is answered"))
                .toList());
        return evaluator;
    }

    /**
     * What is known of one person. What is in neither map has not been asked.
     *
     * @param numbers numbers by name
     * @param values values of closed lists by name
     * @return the facts
     * @throws ProblemsException naming, without any value, everything that is no such quantity or outside its range or
     *     list
     */
    public NamedFacts facts(Map<String, Known<Integer>> numbers, Map<String, Known<String>> values) {
        return facts(numbers, values, Map.of());
    }

    /**
     * The same, where of some numbers it is known that they lie within an interval.
     *
     * @param numbers numbers by name
     * @param values values of closed lists by name
     * @param within what is left of numbers that are not known, by name
     * @return the facts
     * @throws ProblemsException naming, without any value, everything that is no such quantity or outside its range or
     *     list, and numbers that are known and within an interval too
     */
    public NamedFacts facts(
            Map<String, Known<Integer>> numbers,
            Map<String, Known<String>> values,
            Map<String, NamedFacts.Within> within) {
        return NamedFacts.of(this, numbers, values, within);
    }

    NamedKind kind(int position) {
        return kinds.get(position);
    }

    int size() {
        return kinds.size();
    }

    boolean isCount(int position) {
        return kinds.get(position) instanceof NamedKind.Count;
    }

    /** What a count counts; nothing for other quantities. */
    List<NamedKind.Member> members(int position) {
        return kinds.get(position) instanceof NamedKind.Count count ? count.members() : List.of();
    }
}
