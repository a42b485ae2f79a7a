package org.ldsdk.ripls.tables;

/**
 * The tables on one side of an observed two by two table with the same margins, in units in which the observed one has a
 * probability of {@link #OBSERVED}. Each table is the one before times a ratio, without logarithms.
 *
 * @param included the sum of those that count as not more probable than the observed one
 * @param excluded the sum of those that are more probable; infinite if the observed one is nothing beside them
 */
record TableTail(double included, double excluded) {

    /** Small, so that a table which is 1e550 times as probable still fits. */
    static final double OBSERVED = 0x1p-900;

    private static final double LIMIT = OBSERVED * (1 + 1e-7);

    /** Tables below this add nothing to a sum that holds the observed one. */
    private static final double NOTHING = OBSERVED * 0x1p-70;

    /** Those with more than a in the first cell. */
    static TableTail of(int a, int b, int c, int d) {
        double included = 0;
        double excluded = 0;
        double term = OBSERVED;
        double up = a;
        double down = b;
        double otherDown = c;
        double otherUp = d;
        for (int steps = Math.min(b, c); steps > 0 && term > NOTHING && excluded < Double.MAX_VALUE; steps--) {
            up++;
            otherUp++;
            term *= (down * otherDown) / (up * otherUp);
            down--;
            otherDown--;
            if (term <= LIMIT) {
                included += term;
            } else {
                excluded += term;
            }
        }
        return new TableTail(included, excluded);
    }

    double sum() {
        return included + excluded;
    }
}
