package org.ldsdk.needs.support;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many agencies it takes at least, if each could bring all its offers and nothing excluded anything. Never more than
 * it really takes, so a search can turn back where even that is too many.
 */
final class AgencyBound {

    /** Sets of so many items are remembered; further ones are left out of the bound, which it stays. */
    private static final int MOST_ITEMS = 20;

    private final long[] covers;
    private final int[][] covering;
    private final int mostCovered;
    private final long looksAt;
    private final byte[] notWithin;
    private final byte[] within;
    private final Work work;

    AgencyBound(CoverProblem problem, BitSet allowed, Work work) {
        this.work = work;
        this.covers = new long
                [1
                        + allowed.stream()
                                .map(offer -> problem.offer(offer).agency())
                                .max()
                                .orElse(0)];
        allowed.stream()
                .forEach(offer -> covers[problem.offer(offer).agency()] |=
                        problem.offer(offer).items());
        int items = Math.min(problem.items(), MOST_ITEMS);
        this.looksAt = (1L << items) - 1;
        this.covering = IntStream.range(0, items).mapToObj(this::agenciesFor).toArray(int[][]::new);
        this.mostCovered = IntStream.range(0, covers.length)
                .map(agency -> Long.bitCount(covers[agency] & looksAt))
                .max()
                .orElse(0);
        this.notWithin = new byte[1 << items];
        this.within = new byte[1 << items];
    }

    /** Those that cover most first. */
    private int[] agenciesFor(int item) {
        List<Integer> agencies = IntStream.range(0, covers.length)
                .filter(agency -> (covers[agency] & 1L << item) != 0)
                .boxed()
                .sorted(Comparator.comparing(agency -> -Long.bitCount(covers[agency] & looksAt)))
                .toList();
        return agencies.stream().mapToInt(agency -> agency).toArray();
    }

    /** What one agency could cover. */
    long covers(int agency) {
        return covers[agency];
    }

    /** Whether so many agencies could do; true if it was not searched to the end. */
    boolean mayBe(long items, int agencies) {
        return agencies >= 0 && isWithin((int) (items & looksAt), Math.min(agencies, Long.SIZE));
    }

    private boolean isWithin(int items, int agencies) {
        if (items == 0 || within[items] != 0 && within[items] <= agencies) {
            return true;
        }
        if (Integer.bitCount(items) > agencies * mostCovered || notWithin[items] > agencies) {
            return false;
        }
        for (int agency : covering[Integer.numberOfTrailingZeros(items)]) {
            if (!work.step() || isWithin((int) (items & ~covers[agency]), agencies - 1)) {
                within[items] = (byte) agencies;
                return true;
            }
        }
        notWithin[items] = (byte) (agencies + 1);
        return false;
    }
}
