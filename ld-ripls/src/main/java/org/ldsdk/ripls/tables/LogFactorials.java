package org.ldsdk.ripls.tables;

/** Logarithms of factorials up to a number. */
final class LogFactorials {

    private final double[] logs;

    LogFactorials(int highest) {
        logs = new double[highest + 1];
        for (int number = 2; number <= highest; number++) {
            logs[number] = logs[number - 1] + StrictMath.log(number);
        }
    }

    double of(int number) {
        return logs[number];
    }

    /** The logarithm of how many ways there are to choose so many of so many. */
    double choose(int of, int number) {
        return logs[of] - logs[number] - logs[of - number];
    }
}
