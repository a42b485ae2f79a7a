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
}
