package org.ldsdk.needs.support;

/** Counts the steps of one search, so that it ends however hard it is, after as many steps wherever it runs. */
final class Work {

    private final int most;
    private int done;

    Work(int most) {
        this.most = most;
    }

    /** Counts one step; whether it may still be made. */
    boolean step() {
        if (done <= most) {
            done++;
        }
        return done <= most;
    }

    boolean isSpent() {
        return done > most;
    }
}
