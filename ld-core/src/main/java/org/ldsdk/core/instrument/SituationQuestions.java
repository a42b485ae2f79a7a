package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ldsdk.core.criterion.Quantity;
import org.ldsdk.core.criterion.Questions;
import org.ldsdk.core.criterion.Reading;

/** The part of a situation that only a finding needs: names, codes, and which unknowns can stand for one another. */
final class SituationQuestions implements Questions {

    /** Begins the role of an unknown that no other can stand for; no effect on a quantity is infinite. */
    private static final double ALONE = Double.NEGATIVE_INFINITY;

    private final Situation situation;
    private final Program program;
    private final AnswerCodes codes;
    /** What an answer that was given stands for, until it is retracted. */
    private final int[] retracted;

    SituationQuestions(Situation situation, AnswerCodes codes) {
        this.situation = situation;
        this.codes = codes;
        this.program = situation.program;
        this.retracted = new int[program.items];
    }

    /** An answer that is given counts behind a skip too, and is one that was given. */
    @Override
    public void answer(int unknown, int choice) {
        int quantity = program.unknowns.quantity(unknown);
        if (program.isItem(quantity)) {
            retracted[quantity] = situation.answers[quantity];
            situation.answers[quantity] = choice;
            situation.changed(quantity);
        } else {
            situation.suppose(unknown, choice);
            supposeAnswered(quantity, 1);
        }
    }

    @Override
    public void retract(int unknown) {
        int quantity = program.unknowns.quantity(unknown);
        if (program.isItem(quantity)) {
            situation.answers[quantity] = retracted[quantity];
            situation.changed(quantity);
        } else {
            supposeAnswered(quantity, -1);
            situation.withdraw(unknown);
        }
    }

    private void supposeAnswered(int quantity, int choice) {
        int whether = program.unknowns.whetherAnswered[quantity];
        if (whether >= 0) {
            situation.suppose(whether, choice);
        }
    }

    @Override
    public int printed(int unknown) {
        return program.unknowns.quantity(unknown);
    }

    @Override
    public String choiceCode(int unknown, int choice) {
        int quantity = program.unknowns.quantity(unknown);
        if (program.isItem(quantity)) {
            return codes.written(quantity, choice);
        }
        int fact = quantity - program.items;
        return program.fact(fact)
                .values()
                .map(values -> values.get(choice))
                .orElseGet(() ->
                        new ScoreRange(program.regionStart(fact, choice), program.regionEnd(fact, choice)).words());
    }

    @Override
    public List<List<Double>> role(int unknown, int[] read) {
        List<List<Double>> role = new ArrayList<>();
        int quantity = program.unknowns.quantity(unknown);
        boolean alone = !program.isItem(quantity)
                || program.unknowns.isSwitch(unknown)
                || program.unknowns.whetherAnswered[quantity] >= 0;
        for (int choice = 0; choice < situation.choices(unknown); choice++) {
            List<Double> effect = new ArrayList<>();
            if (alone) {
                effect.add(ALONE);
                effect.add((double) unknown);
                effect.add((double) choice);
            } else {
                addEffects(quantity, choice, read, effect);
                addSkips(quantity, read, effect);
            }
            role.add(effect);
        }
        return role;
    }

    /** Items behind the same skips can stand for one another only if their blanks count the same too. */
    private void addSkips(int item, int[] read, List<Double> effect) {
        for (int skip : program.skipsOver[item]) {
            effect.add((double) skip);
            addEffects(item, ItemState.blankBehind(program.skipKind(skip)), read, effect);
        }
    }

    private void addEffects(int item, int state, int[] read, List<Double> effect) {
        for (int quantity : read) {
            if (quantity == item) {
                effect.add(program.points(item, state));
            } else if (quantity >= program.items + program.facts) {
                addEffectOnScale(program.scales[program.scaleOf(quantity)], item, state, effect);
            } else {
                effect.add(Double.NaN);
            }
        }
    }

    private static void addEffectOnScale(CompiledScale scale, int item, int state, List<Double> effect) {
        for (int ref = 0; ref < scale.size() && state != ItemState.ABSENT; ref++) {
            if (scale.items[ref] == item) {
                int points = scale.least(ref, state);
                effect.add(scale.rule != ScaleRule.COUNT ? points : points >= scale.cuts[ref] ? 1.0 : 0);
                addWhichPoints(scale, ref, points, effect);
                return;
            }
        }
        effect.add(Double.NaN);
    }

    /** Of the sum of several points no one can tell which is the highest. */
    private static void addWhichPoints(CompiledScale scale, int ref, int points, List<Double> effect) {
        if (scale.rule == ScaleRule.HIGHEST || scale.rule == ScaleRule.LOWEST) {
            for (int possible : scale.keyed[ref]) {
                effect.add(possible == points ? 1.0 : 0);
            }
        }
    }

    @Override
    public String question(int unknown) {
        int quantity = program.unknowns.quantity(unknown);
        return switch (program.unknowns.about(unknown)) {
            case WHETHER_ANSWERED -> "";
            case ANSWER ->
                MissingCodes.reason(situation.answers[quantity]).isOpen()
                        ? program.item(quantity).code()
                        : "";
            case FACT ->
                MissingCodes.reason(situation.factChoices[quantity - program.items])
                                .isOpen()
                        ? program.fact(quantity - program.items).code()
                        : "";
        };
    }

    @Override
    public Reading reading(int position) {
        Quantity quantity = program.vocabulary.at(position);
        boolean number = quantity.isNumber();
        return new Reading(
                quantity.name(),
                quantity.label(),
                number ? situation.lowest(position) : Double.NaN,
                number ? situation.highest(position) : Double.NaN,
                number ? List.of() : possible(position, quantity),
                situation.mayBeAbsent(position),
                situation.isEstimated(position),
                missing(position));
    }

    private List<String> possible(int position, Quantity quantity) {
        long possible = situation.possibleValues(position);
        List<String> values = new ArrayList<>();
        for (int value = 0; value < quantity.values().size(); value++) {
            if ((possible >> value & 1) == 1) {
                values.add(quantity.values().get(value));
            }
        }
        return values;
    }

    /** Codes of what is not answered behind a quantity, in printed order. */
    private List<String> missing(int position) {
        List<String> missing = new ArrayList<>();
        if (program.isFact(position)) {
            int fact = position - program.items;
            if (situation.factChoices[fact] < 0) {
                missing.add(program.fact(fact).code());
            }
            return missing;
        }
        int[] items = program.isItem(position) ? new int[] {position} : program.scales[program.scaleOf(position)].items;
        for (int item : Arrays.stream(items).sorted().toArray()) {
            if (situation.answers[item] < 0 && !situation.isSkipped(item)) {
                missing.add(program.item(item).code());
            }
        }
        return missing;
    }
}
