package org.ldsdk.core.instrument;

import java.util.Arrays;

/**
 * The ways in which skips can fall out while they hang on something open, case by case, and the hull of all readings over them. The linter
 * keeps the number of cases small.
 */
final class SkipCases {

    /** The most cases an instrument may have when nothing is answered. */
    static final int MOST = 4096;

    private final Situation situation;
    private final Program program;
    private final double[] lowest;
    private final double[] highest;
    private final boolean[] mayBeAbsent;
    private final boolean[] alwaysSkipped;
    private final boolean[] everSkipped;
    private final int[] agreed;
    private boolean open;
    private boolean first;

    SkipCases(Situation situation, Program program) {
        this.situation = situation;
        this.program = program;
        int quantities = program.scaleQuantity(program.scales.length);
        this.lowest = new double[quantities];
        this.highest = new double[quantities];
        this.mayBeAbsent = new boolean[quantities];
        this.alwaysSkipped = new boolean[program.items];
        this.everSkipped = new boolean[program.items];
        this.agreed = new int[program.items];
    }

    void refresh() {
        open = !situation.decideSkips();
        if (open) {
            Arrays.fill(lowest, Double.POSITIVE_INFINITY);
            Arrays.fill(highest, Double.NEGATIVE_INFINITY);
            Arrays.fill(mayBeAbsent, false);
            Arrays.fill(alwaysSkipped, true);
            Arrays.fill(everSkipped, false);
            first = true;
            branch(0);
        }
    }

    /** Whether some skip hangs on something open. */
    boolean isOpen() {
        return open;
    }

    double lowest(int quantity) {
        return lowest[quantity];
    }

    double highest(int quantity) {
        return highest[quantity];
    }

    boolean mayBeAbsent(int quantity) {
        return mayBeAbsent[quantity];
    }

    boolean isPassedOver(int item) {
        return alwaysSkipped[item];
    }

    boolean mayBePassedOver(int item) {
        return everSkipped[item];
    }

    /** What a given answer or the lack of one comes to, if that is the same in all cases. */
    int state(int item) {
        return agreed[item];
    }

    private void branch(int unknown) {
        if (situation.decideSkips()) {
            add();
            return;
        }
        if (!isFree(unknown)) {
            branch(unknown + 1);
            return;
        }
        for (int choice = 0; choice < situation.choices(unknown); choice++) {
            situation.supposed[unknown] = choice;
            branch(unknown + 1);
        }
        situation.supposed[unknown] = -1;
    }

    private boolean isFree(int unknown) {
        int quantity = program.unknowns.quantity(unknown);
        int known = program.isItem(quantity)
                ? situation.answers[quantity]
                : situation.factChoices[quantity - program.items];
        return known < 0 && situation.supposed[unknown] < 0;
    }

    private void add() {
        for (int quantity = 0; quantity < lowest.length; quantity++) {
            if (!program.isFact(quantity)) {
                double low = situation.decidedBound(quantity, false);
                mayBeAbsent[quantity] |= Double.isNaN(low);
                if (!Double.isNaN(low)) {
                    lowest[quantity] = Math.min(lowest[quantity], low);
                    highest[quantity] = Math.max(highest[quantity], situation.decidedBound(quantity, true));
                }
            }
        }
        for (int item = 0; item < program.items; item++) {
            alwaysSkipped[item] &= situation.passedOver[item];
            everSkipped[item] |= situation.passedOver[item];
            int state = situation.settled(item);
            agreed[item] = first || agreed[item] == state ? state : ItemState.UNSETTLED;
        }
        first = false;
    }

    long regime() {
        long regime = open ? 1 : 0;
        if (open) {
            for (int unknown = 0; unknown < program.unknowns.switches; unknown++) {
                regime = regime * (situation.choices(unknown) + 1) + situation.supposed[unknown] + 1;
            }
            return regime * 2 + 1;
        }
        for (boolean active : situation.skips) {
            regime = regime * 2 + (active ? 1 : 0);
        }
        return regime * 2;
    }
}
