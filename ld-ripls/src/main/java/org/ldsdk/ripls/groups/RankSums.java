package org.ldsdk.ripls.groups;

import java.util.Arrays;
import java.util.Optional;

/** In how many ways the ranks of all values, ties included, can fall to a group of a given size, by their sum. */
final class RankSums {

    /** The most additions; up to about 70 and 70 values. */
    static final long MOST_STEPS = 200_000_000;

    private final double[] ways;
    private final long expectation;

    /** Ways to each sum of doubled ranks, and the expected sum. */
    private RankSums(double[] ways, long expectation) {
        this.ways = ways;
        this.expectation = expectation;
    }

    /** The sums of a group of so many; empty if there are too many ways to count. */
    static Optional<RankSums> of(long[] doubledRanks, int group) {
        long[] upwards = doubledRanks.clone();
        Arrays.sort(upwards);
        long most =
                Arrays.stream(upwards, upwards.length - group, upwards.length).sum();
        if ((double) upwards.length * group * most > MOST_STEPS) {
            return Optional.empty();
        }
        double[][] ways = new double[group + 1][(int) most + 1];
        ways[0][0] = 1;
        int filled = 0;
        for (long rank : upwards) {
            filled++;
            for (int size = Math.min(filled, group); size > 0; size--) {
                add(ways[size - 1], ways[size], (int) rank);
            }
        }
        return Optional.of(new RankSums(ways[group], group * (upwards.length + 1L)));
    }

    private static void add(double[] from, double[] to, int rank) {
        for (int sum = rank; sum < to.length; sum++) {
            to[sum] += from[sum - rank];
        }
    }

    /** How often a sum is as far out as this one. */
    PValues p(long doubledSum) {
        double all = 0;
        double less = 0;
        double greater = 0;
        double farOut = 0;
        long distance = Math.abs(doubledSum - expectation);
        for (int sum = 0; sum < ways.length; sum++) {
            all += ways[sum];
            less += sum <= doubledSum ? ways[sum] : 0;
            greater += sum >= doubledSum ? ways[sum] : 0;
            farOut += Math.abs(sum - expectation) >= distance ? ways[sum] : 0;
        }
        return new PValues(farOut / all, less / all, greater / all);
    }
}
