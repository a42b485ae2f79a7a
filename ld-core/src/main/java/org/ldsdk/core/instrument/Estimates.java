package org.ldsdk.core.instrument;

import java.util.Arrays;

/** The points of each scale of one row: exact where the ends are equal, else what the policy estimates, else none. */
final class Estimates {

    private final Program program;
    private final Situation situation;
    private final MissingPolicy policy;
    private final double[] points;
    private final boolean[] heldBack;
    private final int[] states;
    private boolean any;

    Estimates(Program program, Situation situation, MissingPolicy policy) {
        this.program = program;
        this.situation = situation;
        this.policy = policy;
        this.points = new double[program.scales.length];
        this.heldBack = new boolean[program.scales.length];
        this.states = new int[program.items];
    }

    void make() {
        any = false;
        for (int scale = 0; scale < points.length; scale++) {
            situation.estimate(scale, Double.NaN);
            heldBack[scale] = false;
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

    boolean isHeldBack(int scale) {
        return heldBack[scale];
    }

    private double exact(int scale) {
        int quantity = program.scaleQuantity(scale);
        double lowest = situation.lowest(quantity);
        boolean exact = lowest == situation.highest(quantity) && !situation.mayBeAbsent(quantity);
        boolean asked = policy.kind() != MissingPolicy.Kind.LISTWISE || missing(scale) == 0;
        return exact && asked ? lowest : Double.NaN;
    }

    private double estimate(int scale) {
        if (policy.kind() == MissingPolicy.Kind.INTERVAL
                || policy.kind() == MissingPolicy.Kind.LISTWISE
                || !fillStates(scale)) {
            return Double.NaN;
        }
        double prorated = program.scales[scale].prorated(states);
        if (Double.isNaN(prorated) || !allowed(scale)) {
            return Double.NaN;
        }
        heldBack[scale] = Arrays.stream(program.scales[scale].items)
                .anyMatch(item ->
                        states[item] == ItemState.OPEN && program.item(item).alwaysAsk());
        return heldBack[scale] ? Double.NaN : rounded(prorated);
    }

    private boolean allowed(int scale) {
        int missing = missing(scale);
        if (policy.kind() == MissingPolicy.Kind.PRORATE) {
            long counting = Arrays.stream(program.scales[scale].items)
                    .filter(item -> states[item] != ItemState.ABSENT)
                    .count();
            return policy.allows(missing, (int) counting);
        }
        String code = program.instrument.scales().get(scale).code();
        return program.instrument
                .missingRule()
                .filter(rule -> rule.scales().contains(code) && missing <= rule.maxMissing())
                .isPresent();
    }

    private double rounded(double prorated) {
        boolean round = policy.kind() == MissingPolicy.Kind.PUBLISHED
                && program.instrument
                        .missingRule()
                        .filter(rule -> rule.rounding() == MissingRule.Rounding.HALF_UP)
                        .isPresent();
        return round ? Math.floor(prorated + 0.5) : prorated;
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
