package org.ldsdk.needs.support;

/**
 * How many options are shown, and how long they are looked for. Both are counted, so the answer is the same wherever it
 * is computed; where a limit is reached, the result says so.
 *
 * @param options the most that are shown, 1 or more
 * @param work the most steps that are made, 1 or more
 */
public record SearchLimits(int options, int work) {

    /** Twenty options, half a million steps, which is about a second. */
    public static final SearchLimits DEFAULT = new SearchLimits(20, 500_000);

    /** Refuses less than 1. */
    public SearchLimits {
        if (options < 1) {
            throw new IllegalArgumentException("SearchLimits.options: must be at least 1, but was " + options);
        }
        if (work < 1) {
            throw new IllegalArgumentException("SearchLimits.work: must be at least 1, but was " + work);
        }
    }
}
