package org.ldsdk.needs.support;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What is to be covered and what can cover it, as bits. Items are needs and wishes, each with the weight of leaving it;
 * offers come with all they require and without whatever excludes them. Immutable.
 */
final class CoverProblem {

    /** The most items there can be. */
    static final int MOST_ITEMS = 63;

    /** Days of an offer whose waiting time is not known. */
    static final int UNKNOWN = -1;

    /**
     * One offer that can be taken.
     *
     * @param items what it covers by itself, as bits
     * @param agency who answers for it, as a number from 0
     * @param days how long people wait for it, or {@link #UNKNOWN}
     * @param requires the offers that must come with it
     * @param notWith the offers that exclude it
     */
    record Candidate(long items, int agency, int days, List<Integer> requires, List<Integer> notWith) {}

    private final long[] weights;
    private final List<Candidate> offers;
    private final int[][] covering;
    private final BitSet[] together;
    private final BitSet[] needing;
    private final BitSet[] shutOut;

    /**
     * @param weights the weight of each item; the sum over those left is made least, first of all
     * @param offers in a fixed order, each of which can be taken with all it requires
     */
    CoverProblem(long[] weights, List<Candidate> offers) {
        this.weights = weights.clone();
        this.offers = List.copyOf(offers);
        this.covering = IntStream.range(0, weights.length)
                .mapToObj(item -> all().filter(offer -> (offers.get(offer).items() & 1L << item) != 0)
                        .toArray())
                .toArray(int[][]::new);
        this.together = sets();
        all().forEach(offer -> close(offer, together[offer]));
        this.needing = sets();
        all().forEach(offer -> together[offer].stream().forEach(one -> needing[one].set(offer)));
        this.shutOut = sets();
        all().forEach(offer -> offers.get(offer).notWith().forEach(other -> exclude(offer, other)));
    }

    private IntStream all() {
        return IntStream.range(0, offers.size());
    }

    private BitSet[] sets() {
        return all().mapToObj(offer -> new BitSet(offers.size())).toArray(BitSet[]::new);
    }

    private void close(int offer, BitSet closed) {
        if (!closed.get(offer)) {
            closed.set(offer);
            offers.get(offer).requires().forEach(other -> close(other, closed));
        }
    }

    /** Whatever brings the one shuts out whatever brings the other. */
    private void exclude(int one, int other) {
        needing[one].stream().forEach(bringing -> shutOut[bringing].or(needing[other]));
        needing[other].stream().forEach(bringing -> shutOut[bringing].or(needing[one]));
    }

    int items() {
        return weights.length;
    }

    int offers() {
        return offers.size();
    }

    Candidate offer(int offer) {
        return offers.get(offer);
    }

    long weight(int item) {
        return weights[item];
    }

    /** The offers that cover an item by themselves, in their order. */
    int[] covering(int item) {
        return covering[item];
    }

    /** An offer and all it requires. */
    BitSet together(int offer) {
        return together[offer];
    }

    /** An offer and all that require it. */
    BitSet needing(int offer) {
        return needing[offer];
    }

    /** What can no longer be taken once an offer is, with all it requires. */
    BitSet shutOut(int offer) {
        return shutOut[offer];
    }

    /** What a set of offers covers. */
    long covered(BitSet set) {
        return set.stream().mapToLong(offer -> offers.get(offer).items()).reduce(0, (some, more) -> some | more);
    }

    /** The weight of what is left when some items are covered. */
    long left(long covered) {
        return bits(~covered & (1L << items()) - 1)
                .map(item -> weights[(int) item])
                .sum();
    }

    BitSet agencies(BitSet set) {
        BitSet agencies = new BitSet();
        set.stream().forEach(offer -> agencies.set(offers.get(offer).agency()));
        return agencies;
    }

    /** The waiting times that are known, each once, the shortest first. */
    int[] days() {
        return offers.stream()
                .mapToInt(Candidate::days)
                .filter(days -> days != UNKNOWN)
                .distinct()
                .sorted()
                .toArray();
    }

    /** The longest wait among those that are known, 0 if none is. */
    int longestKnown(BitSet set) {
        return Math.max(
                0, set.stream().map(offer -> offers.get(offer).days()).max().orElse(0));
    }

    /** The set less what adds nothing to it. */
    BitSet minimal(BitSet set) {
        BitSet smaller = without(set);
        return smaller.equals(set) ? set : minimal(smaller);
    }

    private BitSet without(BitSet set) {
        long covered = covered(set);
        for (int offer = set.nextSetBit(0); offer >= 0; offer = set.nextSetBit(offer + 1)) {
            BitSet smaller = (BitSet) set.clone();
            smaller.andNot(needing[offer]);
            if (covered(smaller) == covered) {
                return smaller;
            }
        }
        return set;
    }

    static LongStream bits(long set) {
        return IntStream.range(0, Long.SIZE)
                .filter(bit -> (set & 1L << bit) != 0)
                .asLongStream();
    }
}
