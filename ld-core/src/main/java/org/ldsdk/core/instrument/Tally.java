package org.ldsdk.core.instrument;

/**
 * What has to be known of a scale's items in one row, six small counts in one number, so that adding up one entry for each item gives them
 * all at once: from the lowest bit on
 *
 * <ul>
 *   <li>what the items are worth at least, above the scale's floor for each of them (18 bits),
 *   <li>how much more they could be worth (16),
 *   <li>what the missing ones are worth at least, above the floor (12),
 *   <li>how many are missing, how many do not count, and how many are missing that must always be asked (6 each).
 * </ul>
 */
final class Tally {

    /** No scale with more items is tallied. */
    static final int MOST_ITEMS = 62;

    static final int MOST_LEAST = (1 << 18) - 1;
    static final int MOST_SPREAD = (1 << 16) - 1;
    static final int MOST_MISSING_LEAST = (1 << 12) - 1;

    /** What stands for a row that is not tallied; more than any row comes to. */
    static final long NONE = -1;

    private static final int SPREAD = 18;
    private static final int MISSING_LEAST = 34;
    private static final int MISSING = 46;
    private static final int ABSENT = 52;
    private static final int ALWAYS_ASK = 58;
    private static final int COUNT = (1 << 6) - 1;

    private Tally() {}

    static long answered(int worth) {
        return worth;
    }

    static long missing(int least, int spread, boolean alwaysAsk) {
        return least
                | (long) spread << SPREAD
                | (long) least << MISSING_LEAST
                | 1L << MISSING
                | (alwaysAsk ? 1L : 0L) << ALWAYS_ASK;
    }

    static long absent() {
        return 1L << ABSENT;
    }

    static int least(long tally) {
        return (int) tally & MOST_LEAST;
    }

    static int spread(long tally) {
        return (int) (tally >>> SPREAD) & MOST_SPREAD;
    }

    static int missingLeast(long tally) {
        return (int) (tally >>> MISSING_LEAST) & MOST_MISSING_LEAST;
    }

    static int missing(long tally) {
        return (int) (tally >>> MISSING) & COUNT;
    }

    static int absent(long tally) {
        return (int) (tally >>> ABSENT) & COUNT;
    }

    static boolean isAlwaysAskMissing(long tally) {
        return tally >>> ALWAYS_ASK != 0;
    }

    /** How many items are missing, if all count and none of the missing ones must always be asked; else more than there are. */
    static int onlyMissing(long tally) {
        return (int) (tally >>> MISSING);
    }
}
