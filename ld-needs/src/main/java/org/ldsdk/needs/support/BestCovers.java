package org.ldsdk.needs.support;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * All sets of offers that are best: least is left, then fewest agencies, then none that certainly takes longer than
 * another. A wait that is not known may be anything, so a set is put behind only by what is known of it.
 *
 * @param sets minimal ones, in a fixed order that says nothing about them
 * @param more whether there are more than these
 * @param complete whether everything was searched to the end; if not, there may be others and better ones
 */
record BestCovers(List<BitSet> sets, boolean more, boolean complete) {

    static BestCovers of(CoverProblem problem, SearchLimits limits) {
        return new Stages(problem, limits).best();
    }

    /** One stage after another, each within what the one before it found. */
    private static final class Stages {

        private final CoverProblem problem;
        private final SearchLimits limits;
        private final Work work;

        Stages(CoverProblem problem, SearchLimits limits) {
            this.problem = problem;
            this.limits = limits;
            this.work = new Work(limits.work());
        }

        BestCovers best() {
            BitSet best = fewestAgencies(leastLeft());
            long left = problem.left(problem.covered(best));
            int agencies = problem.agencies(best).cardinality();
            int days = shortestWait(left, agencies);
            List<BitSet> all = find(known -> known <= days, left, agencies, limits.options() + 1);
            boolean more = all.size() > limits.options();
            List<BitSet> shown = all.isEmpty() ? List.of(best) : more ? all.subList(0, limits.options()) : all;
            return new BestCovers(List.copyOf(shown), more, !work.isSpent());
        }

        private List<BitSet> find(Predicate<Integer> days, long left, int agencies, int sets) {
            BitSet allowed = new BitSet();
            for (int offer = 0; offer < problem.offers(); offer++) {
                boolean all = problem.together(offer).stream()
                        .allMatch(one -> days.test(problem.offer(one).days()));
                allowed.set(offer, all);
            }
            return new CoverSearch(problem, allowed, work).find(left, agencies, sets);
        }

        private BitSet leastLeft() {
            BitSet best = new BitSet();
            while (true) {
                long left = problem.left(problem.covered(best));
                List<BitSet> better = find(any -> true, left - 1, Integer.MAX_VALUE, 1);
                if (better.isEmpty()) {
                    return best;
                }
                best = better.get(0);
            }
        }

        private BitSet fewestAgencies(BitSet found) {
            BitSet best = found;
            long left = problem.left(problem.covered(best));
            while (true) {
                int fewer = problem.agencies(best).cardinality() - 1;
                List<BitSet> better = find(any -> true, left, fewer, 1);
                if (better.isEmpty()) {
                    return best;
                }
                best = better.get(0);
            }
        }

        /** The shortest of the waits that are certain: of the sets of which every wait is known. */
        private int shortestWait(long left, int agencies) {
            int[] days = problem.days();
            int low = 0;
            int high = days.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                int most = days[middle];
                boolean some = !find(known -> known != CoverProblem.UNKNOWN && known <= most, left, agencies, 1)
                        .isEmpty();
                if (some) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low < days.length ? days[low] : Integer.MAX_VALUE;
        }
    }
}
