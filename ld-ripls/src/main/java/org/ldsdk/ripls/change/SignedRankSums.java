package org.ldsdk.ripls.change;

import java.util.Arrays;
import java.util.Optional;
import org.ldsdk.ripls.groups.PValues;

/** In how many ways the signs can fall to the ranks, ties included, by the sum of the ranks that get a plus. */
final class SignedRankSums {

    /** The most additions; up to about 580 people who changed. */
    static final long MOST_STEPS = 200_000_000;

    /** The largest sum, so that memory stays below a few megabytes also where Pratt's rule makes ranks large. */
    private static final long LARGEST_SUM = 500_000;

    private final double[] ways;

    /** Ways to each sum of doubled ranks. */
    private SignedRankSums(double[] ways) {
        this.ways = ways;
    }

    /** The sums of these ranks; empty if there are too many ways to count. */
    static Optional<SignedRankSums> of(long[] doubledRanks) {
        long most = Arrays.stream(doubledRanks).sum();
        if (most > LARGEST_SUM || doubledRanks.length * most > MOST_STEPS) {
            return Optional.empty();
        }
        double[] ways = new double[(int) most + 1];
        ways[0] = 1;
        int filled = 0;
        for (long rank : doubledRanks) {
            filled += (int) rank;
            for (int sum = filled; sum >= rank; sum--) {
                ways[sum] += ways[sum - (int) rank];
            }
        }
        return Optional.of(new SignedRankSums(ways));
    }

    /** How often a sum is as far out as this one. */
    PValues p(long doubledSum) {
        double all = 0;
        double less = 0;
        double greater = 0;
        double farOut = 0;
        long expectedTwice = ways.length - 1L;
        long distance = Math.abs(2 * doubledSum - expectedTwice);
        for (int sum = 0; sum < ways.length; sum++) {
            all += ways[sum];
            less += sum <= doubledSum ? ways[sum] : 0;
            greater += sum >= doubledSum ? ways[sum] : 0;
            farOut += Math.abs(2L * sum - expectedTwice) >= distance ? ways[sum] : 0;
        }
        return new PValues(farOut / all, less / all, greater / all);
    }
}
