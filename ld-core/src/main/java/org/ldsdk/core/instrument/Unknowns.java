package org.ldsdk.core.instrument;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ldsdk.core.criterion.Criterion;

/**
 * Numbers what can be unknown of one person: answers and facts that skips hang on first, then the other answers and facts, then for each
 * item or fact that some criterion asks to be answered whether it will be. Immutable.
 */
final class Unknowns {

    /** What an unknown is about. */
    enum About {
        ANSWER,
        FACT,
        WHETHER_ANSWERED
    }

    final int count;
    final int switches;
    /** Unknown of a quantity (item or fact). */
    final int[] ofQuantity;
    /** Unknown of whether a quantity will be answered, or -1. */
    final int[] whetherAnswered;

    private final int[] quantities;
    private final About[] about;
    private final BitSet[] bearsOn;

    Unknowns(Program program) {
        int answerable = program.items + program.facts;
        Set<Integer> order = switchQuantities(program);
        this.switches = order.size();
        for (int quantity = 0; quantity < answerable; quantity++) {
            order.add(quantity);
        }
        List<Integer> askedToBeAnswered = askedToBeAnswered(program);
        this.count = answerable + askedToBeAnswered.size();
        this.ofQuantity = new int[answerable];
        this.whetherAnswered = new int[answerable];
        this.quantities = new int[count];
        this.about = new About[count];
        Arrays.fill(whetherAnswered, -1);
        int unknown = 0;
        for (int quantity : order) {
            ofQuantity[quantity] = unknown;
            about[unknown] = program.isItem(quantity) ? About.ANSWER : About.FACT;
            quantities[unknown++] = quantity;
        }
        for (int quantity : askedToBeAnswered) {
            whetherAnswered[quantity] = unknown;
            about[unknown] = About.WHETHER_ANSWERED;
            quantities[unknown++] = quantity;
        }
        this.bearsOn = bearings(program);
    }

    About about(int unknown) {
        return about[unknown];
    }

    /** The item or fact behind an unknown. */
    int quantity(int unknown) {
        return quantities[unknown];
    }

    boolean bearsOn(int unknown, int quantity) {
        return bearsOn[unknown].get(quantity);
    }

    boolean isSwitch(int unknown) {
        return unknown < switches;
    }

    private static Set<Integer> switchQuantities(Program program) {
        Set<Integer> order = new LinkedHashSet<>();
        for (Skip skip : program.instrument.skips()) {
            skip.when().quantities().forEach(name -> order.add(program.vocabulary.position(name)));
        }
        return order;
    }

    private static List<Integer> askedToBeAnswered(Program program) {
        return Program.criteria(program.instrument)
                .flatMap(Criterion::comparisons)
                .filter(Criterion.Answered.class::isInstance)
                .map(comparison -> program.vocabulary.position(comparison.of()))
                .distinct()
                .sorted()
                .toList();
    }

    private BitSet[] bearings(Program program) {
        BitSet[] bearings = new BitSet[count];
        for (int unknown = 0; unknown < count; unknown++) {
            bearings[unknown] = new BitSet();
            spread(program, quantities[unknown], bearings[unknown]);
        }
        return bearings;
    }

    /** A quantity moves itself, the scales it is in, and all that lies behind skips that hang on it. */
    private static void spread(Program program, int quantity, BitSet reached) {
        if (reached.get(quantity)) {
            return;
        }
        reached.set(quantity);
        for (int scale = 0; scale < program.scales.length; scale++) {
            int wanted = quantity;
            if (Arrays.stream(program.scales[scale].items).anyMatch(item -> item == wanted)) {
                reached.set(program.scaleQuantity(scale));
            }
        }
        for (int skip = 0; skip < program.skipWhen.length; skip++) {
            int wanted = quantity;
            if (Arrays.stream(program.skipWhen[skip].quantities()).anyMatch(read -> read == wanted)) {
                for (int item : program.skipItems[skip]) {
                    spread(program, item, reached);
                }
            }
        }
    }
}
