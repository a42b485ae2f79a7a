package org.ldsdk.core.instrument;

import java.util.Arrays;

/** The ends of each scale while all skips are decided, worked out when they are first asked for. */
final class ScaleEnds {

    private final Program program;
    private final int[] states;
    private final double[] ends;
    private final boolean[] known;

    ScaleEnds(Program program, int[] states) {
        this.program = program;
        this.states = states;
        this.ends = new double[2 * program.scales.length];
        this.known = new boolean[program.scales.length];
    }

    /** To be called when the states have changed. */
    void forget() {
        Arrays.fill(known, false);
    }

    /** To be called when the states of items have changed that only these scales read. */
    void forget(int[] scales) {
        for (int scale : scales) {
            known[scale] = false;
        }
    }

    /** A scale's end; NaN if it does not exist. */
    double end(int scale, boolean highest) {
        if (!known[scale]) {
            known[scale] = true;
            ends[2 * scale] = program.scales[scale].score(states, false);
            ends[2 * scale + 1] = program.scales[scale].score(states, true);
        }
        return ends[2 * scale + (highest ? 1 : 0)];
    }
}
