package org.ldsdk.core.criterion;

/** How much work a decision may take, counted in situations looked at, so that the same input always ends in the same way. */
final class Effort {

    /** More situations than this are refused for a verdict. */
    static final int MOST_SITUATIONS = 500_000;

    private int left;
    private boolean exhausted;

    Effort(int situations) {
        this.left = situations;
    }

    /** Looks at one more situation; false if that is one too many. */
    boolean spend() {
        exhausted |= left == 0;
        left = Math.max(left - 1, 0);
        return !exhausted;
    }

    /** Whether one situation too many was asked for, so that what was found is not the whole truth. */
    boolean isExhausted() {
        return exhausted;
    }
}
