package org.ldsdk.needs.support;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for sets of offers by branch and bound: for the item that fewest offers could still cover, each of them is taken
 * in turn, and then none. Every set is met once. What is left and how many agencies it takes are bounded from below, and
 * a branch that cannot keep within what is asked is cut.
 */
final class CoverSearch {

    private final CoverProblem problem;
    private final BitSet allowed;
    private final Work work;
    private final AgencyBound bound;
    private final Set<BitSet> found = new LinkedHashSet<>();
    private long mostLeft;
    private int mostAgencies;
    private int limit;

    /**
     * @param problem what is to be covered
     * @param allowed the offers that may be taken; with each, all it requires
     * @param work how many steps there may be
     */
    CoverSearch(CoverProblem problem, BitSet allowed, Work work) {
        this.problem = problem;
        this.allowed = allowed;
        this.work = work;
        this.bound = new AgencyBound(problem, allowed, work);
    }

    /**
     * One search; an object does it once.
     *
     * @param weight the most that may be left
     * @param agencies the most agencies there may be
     * @param sets how many sets are enough
     * @return minimal sets; all there are, if they are fewer than enough and the work was not spent
     */
    List<BitSet> find(long weight, int agencies, int sets) {
        this.mostLeft = weight;
        this.mostAgencies = agencies;
        this.limit = sets;
        walk(new Branch(new BitSet(), (BitSet) allowed.clone(), 0, 0, 0, new BitSet(), 0));
        return List.copyOf(found);
    }

    /**
     * A place in the search.
     *
     * @param taken offers taken
     * @param open offers that can still be taken
     * @param covered items that are covered
     * @param given items that are given up
     * @param left their weight
     * @param agencies those of the offers taken
     * @param near what these agencies could cover
     */
    private record Branch(BitSet taken, BitSet open, long covered, long given, long left, BitSet agencies, long near) {

        boolean isOpen(long item) {
            return ((covered | given) & 1L << item) == 0;
        }
    }

    private boolean isEnough() {
        return found.size() >= limit || work.isSpent();
    }

    private void walk(Branch start) {
        if (isEnough() || !work.step()) {
            return;
        }
        Branch branch = giveUpHopeless(start);
        if (branch.left > mostLeft || !bound.mayBe(needed(branch), mostAgencies - branch.agencies.cardinality())) {
            return;
        }
        int item = hardest(branch);
        if (item < 0) {
            found.add(problem.minimal(branch.taken));
            return;
        }
        for (int offer : problem.covering(item)) {
            if (branch.open.get(offer)) {
                walk(with(branch, offer));
                branch.open.andNot(problem.needing(offer));
            }
        }
        walk(giveUp(branch, item));
    }

    private int hardest(Branch branch) {
        int hardest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int item = 0; item < problem.items(); item++) {
            if (branch.isOpen(item)) {
                int ways = ways(branch, item);
                if (ways < fewest) {
                    fewest = ways;
                    hardest = item;
                }
            }
        }
        return hardest;
    }

    private int ways(Branch branch, int item) {
        int ways = 0;
        for (int offer : problem.covering(item)) {
            ways += branch.open.get(offer) ? 1 : 0;
        }
        return ways;
    }

    private Branch giveUpHopeless(Branch branch) {
        Branch now = branch;
        for (int item = 0; item < problem.items(); item++) {
            if (now.isOpen(item) && ways(now, item) == 0) {
                now = giveUp(now, item);
            }
        }
        return now;
    }

    private Branch giveUp(Branch branch, int item) {
        return new Branch(
                branch.taken,
                branch.open,
                branch.covered,
                branch.given | 1L << item,
                branch.left + problem.weight(item),
                branch.agencies,
                branch.near);
    }

    /** Items that must be covered by agencies not there yet. */
    private long needed(Branch branch) {
        long needed = 0;
        for (int item = 0; item < problem.items(); item++) {
            boolean must = branch.isOpen(item) && branch.left + problem.weight(item) > mostLeft;
            needed |= must ? 1L << item : 0;
        }
        return needed & ~branch.near;
    }

    private Branch with(Branch branch, int offer) {
        BitSet more = problem.together(offer);
        BitSet taken = (BitSet) branch.taken.clone();
        taken.or(more);
        BitSet open = (BitSet) branch.open.clone();
        open.andNot(more);
        open.andNot(problem.shutOut(offer));
        BitSet agencies = (BitSet) branch.agencies.clone();
        agencies.or(problem.agencies(more));
        long near = agencies.stream().mapToLong(bound::covers).reduce(0, (some, others) -> some | others);
        return new Branch(
                taken, open, branch.covered | problem.covered(more), branch.given, branch.left, agencies, near);
    }
}
