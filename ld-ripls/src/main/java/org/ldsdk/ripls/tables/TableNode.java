package org.ldsdk.ripls.tables;

/** What is left to place in each row after some columns, in no order, with the ways that end or start here. */
final class TableNode {

    private final int[] places;
    private WeightedLogs ways = new WeightedLogs();
    private double lowest = Double.NaN;
    private double highest = Double.NaN;

    TableNode(int[] places) {
        this.places = places;
    }

    int[] places() {
        return places;
    }

    /** The ways that end here; of a node before the last two columns, those that start here. */
    WeightedLogs ways() {
        return ways;
    }

    /** Sorts the ways. */
    WeightedLogs sortWays() {
        ways = ways.sorted();
        return ways;
    }

    /** Forgets the ways, which are used up. */
    void forgetWays() {
        ways = new WeightedLogs();
    }

    boolean isBounded() {
        return !Double.isNaN(lowest);
    }

    /** Says how improbable and how probable that can be which starts here. */
    void bound(double lowestLog, double highestLog) {
        lowest = lowestLog;
        highest = highestLog;
    }

    double lowest() {
        return lowest;
    }

    double highest() {
        return highest;
    }
}
