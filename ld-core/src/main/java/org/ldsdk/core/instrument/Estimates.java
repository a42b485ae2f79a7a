package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The points of each scale of one row: exact where the ends are equal, else what the policy estimates, else none. */
final class Estimates {

    private final Program program;
    private final Situation situation;
    private final EstimateRule[] rules;
    private final double[] points;
    private final List<Optional<Note.Kind>> withheld;
    private final int[] states;
    private boolean any;

    Estimates(Program program, Situation situation, EstimateRule[] rules) {
        this.program = program;
        this.situation = situation;
        this.rules = rules;
        this.points = new double[program.scales.length];
        this.withheld = new ArrayList<>(Collections.nCopies(program.scales.length, Optional.empty()));
        this.states = new int[program.items];
    }

    void make() {
        any = false;
        for (int scale = 0; scale < points.length; scale++) {
            situation.estimate(scale, Double.NaN);
            withheld.set(scale, Optional.empty());
            points[scale] = exact(scale);
            if (Double.isNaN(points[scale])) {
                points[scale] = estimate(scale);
                situation.estimate(scale, points[scale]);
                any |= !Double.isNaN(points[scale]);
            }
        }
    }

    boolean any() {
        return any;
    }

    double points(int scale) {
        return points[scale];
    }

    boolean isEstimated(int scale) {
        return !Double.isNaN(situation.estimate(scale));
    }

    /** Why there is no estimate although the policy has one. */
    Optional<Note.Kind> withheld(int scale) {
        return withheld.get(scale);
    }

    private double exact(int scale) {
        int quantity = program.scaleQuantity(scale);
        double lowest = situation.lowest(quantity);
        boolean exact = lowest == situation.highest(quantity) && !situation.mayBeAbsent(quantity);
        return exact && rules[scale].isExactEnough(missing(scale)) ? lowest : Double.NaN;
    }

    private double estimate(int scale) {
        double carriedOver = carriedOver(scale);
        int quantity = program.scaleQuantity(scale);
        withheld.set(
                scale,
                rules[scale].withheld(
                        carriedOver,
                        isAlwaysAskMissing(scale),
                        situation.lowest(quantity),
                        situation.highest(quantity)));
        return withheld.get(scale).isPresent() ? Double.NaN : rules[scale].rounded(carriedOver);
    }

    /** What the policy would estimate; NaN if it estimates nothing. */
    private double carriedOver(int scale) {
        if (!fillStates(scale)) {
            return Double.NaN;
        }
        int counting = 0;
        for (int item : program.scales[scale].items) {
            counting += states[item] == ItemState.ABSENT ? 0 : 1;
        }
        return rules[scale].allows(missing(scale), counting) ? program.scales[scale].carriedOver(states) : Double.NaN;
    }

    private boolean isAlwaysAskMissing(int scale) {
        boolean missing = false;
        for (int item : program.scales[scale].items) {
            missing |= states[item] == ItemState.OPEN && program.alwaysAsk[item];
        }
        return missing;
    }

    private int missing(int scale) {
        int missing = 0;
        for (int item : program.scales[scale].items) {
            missing += situation.answers[item] < 0 && !situation.isSkipped(item) ? 1 : 0;
        }
        return missing;
    }

    /** What each item gives, a blank that might be passed over being missing; false if it is not settled what some item gives. */
    private boolean fillStates(int scale) {
        boolean settled = true;
        for (int item : program.scales[scale].items) {
            boolean missing = situation.answers[item] < 0 && !situation.isSkipped(item);
            states[item] = missing ? ItemState.OPEN : situation.state(item);
            settled &= states[item] != ItemState.UNSETTLED;
        }
        return settled;
    }
}
