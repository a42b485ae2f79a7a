package org.ldsdk.core.instrument;

/** How a scale makes one number of its items' keyed points. */
public enum ScaleRule {
    /** Sum of points. */
    SUM(true),
    /** Mean of points over the items that count. */
    MEAN(false),
    /** Number of items whose points reach their own cut. */
    COUNT(true),
    /** Highest points of any item. */
    HIGHEST(true),
    /** Lowest points of any item. */
    LOWEST(true),
    /** 100 times the points, divided by the highest points the same items could have; 0 to 100. */
    PERCENTAGE_OF_ANSWERED(false);

    private final boolean whole;

    ScaleRule(boolean whole) {
        this.whole = whole;
    }

    /** {@return whether exact scores are whole numbers} */
    public boolean isWhole() {
        return whole;
    }

    /** Whether items add up, so that one more changes the sum by what it is worth whatever the others are. */
    boolean isAdditive() {
        return this != HIGHEST && this != LOWEST;
    }

    /** What no item at all is worth, so that one more item can be joined to it. */
    long none() {
        return switch (this) {
            case HIGHEST -> Long.MIN_VALUE;
            case LOWEST -> Long.MAX_VALUE;
            case SUM, MEAN, COUNT, PERCENTAGE_OF_ANSWERED -> 0;
        };
    }

    /** What some items and one more are worth together. */
    long join(long worth, long another) {
        return switch (this) {
            case HIGHEST -> Math.max(worth, another);
            case LOWEST -> Math.min(worth, another);
            case SUM, MEAN, COUNT, PERCENTAGE_OF_ANSWERED -> worth + another;
        };
    }
}
