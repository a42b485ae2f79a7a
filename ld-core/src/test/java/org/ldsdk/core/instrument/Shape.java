package org.ldsdk.core.instrument;

/**
 * What kind of definitions are drawn.
 *
 * @param items at most so many
 * @param completions at most so many when nothing is answered, not counting whether questions will be answered
 * @param skips at most so many
 * @param monotone sums and counts, nothing reversed, and criteria that more points can only help
 */
record Shape(int items, int completions, int skips, boolean monotone) {

    static final Shape ANY = new Shape(6, 216, 3, false);
    static final Shape SMALL = new Shape(4, 100, 2, false);
    static final Shape MONOTONE = new Shape(5, 216, 0, true);
}
