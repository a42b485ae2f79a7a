package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.instrument.FactDefinition;

/**
 * When offence history keeps somebody out: a criterion lets a person in without any, and would not with some, all else
 * being the same.
 */
final class OffenceHistory {

    private final List<String> clean;
    private final Criterion always;

    /**
     * @param clean values that say that there is no offence history
     * @param always a condition that is always met
     */
    OffenceHistory(List<String> clean, Criterion always) {
        this.clean = clean;
        this.always = always;
    }

    /**
     * A condition that holds for whomever the criterion keeps out by this fact alone; always, if no value of the fact
     * is known to say that there is no history.
     */
    Criterion keepsOut(Criterion criterion, FactDefinition fact) {
        List<Criterion> pairs = new ArrayList<>();
        List<Predicate<Criterion.Comparison>> with = values(criterion, fact, false);
        for (Predicate<Criterion.Comparison> without : values(criterion, fact, true)) {
            for (Predicate<Criterion.Comparison> some : with) {
                pairs.add(new Criterion.AllOf(
                        List.of(decided(criterion, fact, without), new Criterion.Not(decided(criterion, fact, some)))));
            }
        }
        return pairs.isEmpty() ? always : new Criterion.AnyOf(pairs);
    }

    /** What comparisons say of each value that is clean, or that is not; of numbers, those that could matter. */
    private List<Predicate<Criterion.Comparison>> values(Criterion criterion, FactDefinition fact, boolean isClean) {
        if (fact.values().isPresent()) {
            return fact.values().get().stream()
                    .filter(value -> clean.contains(value) == isClean)
                    .<Predicate<Criterion.Comparison>>map(value -> one -> holds(one, value))
                    .toList();
        }
        if (isClean) {
            return List.of(one -> holds(one, 0));
        }
        return criterion
                .comparisons()
                .filter(one -> one.of().equals("fact:" + fact.code()))
                .flatMap(one -> one.cutOffs().stream())
                .flatMap(cut -> Stream.of(Math.ceil(cut), Math.floor(cut) + 1))
                .filter(number -> number > 0)
                .<Predicate<Criterion.Comparison>>map(number -> one -> holds(one, number))
                .toList();
    }

    private static boolean holds(Criterion.Comparison comparison, String value) {
        return !(comparison instanceof Criterion.OneOf oneOf) || oneOf.values().contains(value);
    }

    private static boolean holds(Criterion.Comparison comparison, double number) {
        if (comparison instanceof Criterion.AtLeast atLeast) {
            return number >= atLeast.cutOff();
        }
        if (comparison instanceof Criterion.AtMost atMost) {
            return number <= atMost.cutOff();
        }
        return !(comparison instanceof Criterion.Between between) || number >= between.from() && number <= between.to();
    }

    /** The criterion with every comparison of the fact decided. */
    private Criterion decided(Criterion criterion, FactDefinition fact, Predicate<Criterion.Comparison> holds) {
        if (criterion instanceof Criterion.Comparison comparison) {
            boolean reads = comparison.of().equals("fact:" + fact.code());
            return !reads ? criterion : holds.test(comparison) ? always : new Criterion.Not(always);
        }
        List<Criterion> parts = criterion.parts().stream()
                .map(part -> decided(part, fact, holds))
                .toList();
        if (criterion instanceof Criterion.Not) {
            return new Criterion.Not(parts.get(0));
        }
        if (criterion instanceof Criterion.CountAtLeast count) {
            return new Criterion.CountAtLeast(count.count(), parts);
        }
        return criterion instanceof Criterion.AllOf ? new Criterion.AllOf(parts) : new Criterion.AnyOf(parts);
    }
}
