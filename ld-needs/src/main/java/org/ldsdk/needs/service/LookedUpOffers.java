package org.ldsdk.needs.service;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ldsdk.core.criterion.Verdict;

/**
 * One word of offers: for each column that they read, what each of its states leaves possible and certain. Whatever reads
 * one column alone is in it, and what hangs on no person. Filled once, then only read.
 */
final class LookedUpOffers {

    /** Rows whose words stay close by while one column after the other narrows them. */
    private static final int BLOCK = 1024;

    /** By column, one word for each of its states; a power of two of them. */
    private final SortedMap<Integer, long[]> lookups = new TreeMap<>();

    private long beginning;

    /** Of so many offers, all of them possible and certain as long as nothing is asked. */
    LookedUpOffers(int offers) {
        long all = -1L >>> (Long.SIZE - offers);
        this.beginning = all << OfferMasks.WORD | all;
    }

    /** What hangs on no person, such as whether a place is free. */
    void narrow(int offer, Verdict verdict) {
        beginning &= OfferMasks.keep(offer, verdict);
    }

    /** What an offer says of each state of a column. */
    void narrow(int offer, int column, List<Verdict> byState) {
        long[] words = lookups.computeIfAbsent(column, any -> begin(byState.size()));
        for (int state = 0; state < byState.size(); state++) {
            words[state] &= OfferMasks.keep(offer, byState.get(state));
        }
    }

    private static long[] begin(int states) {
        long[] words = new long[2 * Integer.highestOneBit(states)];
        Arrays.fill(words, -1L);
        return words;
    }

    long[] evaluate(NeedsTable people) {
        long[] found = new long[people.rows()];
        Arrays.fill(found, beginning);
        for (int from = 0; from < found.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, found.length);
            for (Map.Entry<Integer, long[]> lookup : lookups.entrySet()) {
                narrow(found, lookup.getValue(), people.column(lookup.getKey()), from, to);
            }
        }
        return found;
    }

    /** Masked, so that the loop has no end of a table to look out for. */
    private static void narrow(long[] found, long[] words, char[] states, int from, int to) {
        int last = words.length - 1;
        for (int row = from; row < to; row++) {
            found[row] &= words[states[row] & last];
        }
    }
}
