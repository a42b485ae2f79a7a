package org.ldsdk.ripls.dimensionality;

/**
 * How many random samples a parallel analysis draws and what it may cost, counted in work and not in time, so that the same
 * answers have the same result everywhere. The number of respondents costs nothing.
 *
 * @param replicates how many random samples are wanted, at least 1
 * @param seed where the drawing starts
 * @param steps the most steps, 0 or more; one sample takes the cube of the number of items, a step some ten nanoseconds
 */
public record ParallelBudget(int replicates, long seed, long steps) {

    private static final int FEWEST = 100;

    /** Refuses no replicates and negative steps. */
    public ParallelBudget {
        if (replicates < 1 || steps < 0) {
            throw new IllegalArgumentException("ParallelBudget: must have at least 1 replicate and steps of 0 or more");
        }
    }

    /**
     * @param seed where the drawing starts
     * @return 1,000 replicates, or fewer if they would take more than 500 million steps, which is some seconds
     */
    public static ParallelBudget usual(long seed) {
        return new ParallelBudget(1_000, seed, 500_000_000);
    }

    /** As many as wanted and affordable; 0 if that is fewer than wanted and fewer than a percentile needs. */
    int affordable(int items) {
        long affordable = steps / Math.multiplyExact((long) items * items, items);
        return affordable >= Math.min(replicates, FEWEST) ? (int) Math.min(replicates, affordable) : 0;
    }
}
