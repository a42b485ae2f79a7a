package org.ldsdk.ripls.tables;

/**
 * How much an exact test of a large table may cost, counted in work and not in time, so that the same table has the same
 * result everywhere.
 *
 * @param steps the most steps on the way to an exact p, 0 or more; a step is a few nanoseconds, and memory stays below some
 *     hundred megabytes however many there are
 * @param draws how many tables are drawn at random if that is not enough, at least 1
 * @param seed where the drawing starts
 */
public record TableBudget(long steps, int draws, long seed) {

    /** Refuses negative steps and no draws. */
    public TableBudget {
        if (steps < 0 || draws < 1) {
            throw new IllegalArgumentException("TableBudget: must have steps of 0 or more, and at least 1 draw");
        }
    }

    /** {@return a hundred million steps, which takes some seconds; then 100,000 draws with seed 1} */
    public static TableBudget usual() {
        return new TableBudget(100_000_000, 100_000, 1);
    }

    /**
     * @param seed where the drawing starts
     * @return the same with another seed
     */
    public TableBudget withSeed(long seed) {
        return new TableBudget(steps, draws, seed);
    }
}
