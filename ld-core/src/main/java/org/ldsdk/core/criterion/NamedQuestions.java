package org.ldsdk.core.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The part of a view of named facts that only a finding needs. */
final class NamedQuestions implements Questions {

    private final NamedView view;

    NamedQuestions(NamedView view) {
        this.view = view;
    }

    private Vocabulary vocabulary() {
        return view.vocabulary();
    }

    /** An answer is also one that was given. */
    @Override
    public void answer(int unknown, int choice) {
        view.suppose(unknown, choice);
        view.suppose(view.quantities.size() + unknown, 1);
    }

    @Override
    public void retract(int unknown) {
        view.withdraw(view.quantities.size() + unknown);
        view.withdraw(unknown);
    }

    @Override
    public String question(int unknown) {
        boolean asks = !view.open().isWhetherAnswered(unknown) && view.facts.canBeAnswered(unknown);
        return asks ? vocabulary().at(unknown).name() : "";
    }

    @Override
    public int printed(int unknown) {
        return unknown;
    }

    @Override
    public String choiceCode(int unknown, int choice) {
        Quantity quantity = vocabulary().at(unknown);
        return quantity.isNumber()
                ? view.open().regions.words(unknown, choice)
                : quantity.values().get(choice);
    }

    @Override
    public List<List<Double>> role(int unknown, int[] read) {
        List<List<Double>> role = new ArrayList<>();
        for (int choice = 0; choice < view.choices(unknown); choice++) {
            role.add(
                    view.open().isWhetherAnswered(unknown)
                            ? List.of((double) unknown, (double) choice)
                            : supposing(unknown, choice, () -> effects(unknown, read)));
        }
        return role;
    }

    private <T> T supposing(int unknown, int choice, Supplier<T> reader) {
        int[] supposed = view.open().supposed;
        int before = supposed[unknown];
        supposed[unknown] = choice;
        T result = reader.get();
        supposed[unknown] = before;
        return result;
    }

    /** What holds of each quantity read. An unknown that is read itself, or shares its member, says which one it is. */
    private List<Double> effects(int unknown, int[] read) {
        List<Double> effects = new ArrayList<>();
        for (int quantity : read) {
            effects.add(quantity == unknown ? unknown : Double.NaN);
            if (quantity == unknown) {
                view.open().comparisons.stream()
                        .filter(comparison -> view.open().position(comparison) == quantity)
                        .forEach(comparison -> effects.add(truth(Compare.of(comparison, vocabulary()))));
            }
            List<NamedKind.Member> members = view.quantities.members(quantity);
            for (int i = 0; i < members.size(); i++) {
                NamedKind.Member member = members.get(i);
                double which = member.isShared() ? i : Double.NaN;
                member.anyOf().stream()
                        .filter(one -> one.quantity == unknown)
                        .forEach(one -> effects.addAll(List.of(which, truth(one))));
            }
        }
        return effects;
    }

    private double truth(Compare comparison) {
        return comparison.quick(view) == Verdict.MET ? 1 : 0;
    }

    @Override
    public Reading reading(int quantity) {
        Reading known = view.facts.knownReading(quantity);
        if (known != null) {
            return known;
        }
        Quantity read = vocabulary().at(quantity);
        boolean number = read.isNumber();
        return new Reading(
                read.name(),
                read.label(),
                number ? view.lowest(quantity) : Double.NaN,
                number ? view.highest(quantity) : Double.NaN,
                number ? List.of() : possible(quantity, read),
                false,
                false,
                missing(quantity));
    }

    private List<String> possible(int quantity, Quantity read) {
        long possible = view.possibleValues(quantity);
        return IntStream.range(0, read.values().size())
                .filter(place -> (possible >> place & 1) == 1)
                .mapToObj(read.values()::get)
                .toList();
    }

    /** Names of what is not known behind a quantity and could still move it. */
    private List<String> missing(int quantity) {
        IntStream members = view.quantities.members(quantity).stream()
                .filter(member -> !member.verdict(view).isDecided())
                .flatMap(member -> member.anyOf().stream())
                .filter(one -> !one.quick(view).isDecided())
                .mapToInt(one -> one.quantity);
        IntStream behind = view.quantities.isCount(quantity) ? members : IntStream.of(quantity);
        return behind.filter(one -> !view.facts.isKnown(one))
                .sorted()
                .mapToObj(one -> vocabulary().at(one).name())
                .toList();
    }
}
