package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ldsdk.core.criterion.Verdict;

/**
 * One word of offers: for each column that they read, what each of its states leaves possible and certain. Whatever reads
 * one column alone is in it, and what hangs on no person. Filled once, then only read.
 */
final class LookedUpOffers {

    /** Rows whose words stay close by while one column after the other narrows them. */
    private static final int BLOCK = 1024;

    private final List<Lookup> lookups = new ArrayList<>();
    private long beginning;

    /** Of so many offers, all of them possible and certain as long as nothing is asked. */
    LookedUpOffers(int offers) {
        long all = -1L >>> (Long.SIZE - offers);
        this.beginning = all << OfferMasks.WORD | all;
    }

    /**
     * One column.
     *
     * @param column its position
     * @param words by state; a power of two of them
     */
    private record Lookup(int column, long[] words) {}

    /** What hangs on no person, such as whether a place is free. */
    void narrow(int offer, Verdict verdict) {
        beginning &= OfferMasks.keep(offer, verdict);
    }

    /** What an offer says of each state of a column. */
    void narrow(int offer, int column, List<Verdict> byState) {
        Lookup lookup = lookups.stream()
                .filter(one -> one.column() == column)
                .findFirst()
                .orElseGet(() -> begin(column, byState.size()));
        for (int state = 0; state < byState.size(); state++) {
            lookup.words()[state] &= OfferMasks.keep(offer, byState.get(state));
        }
    }

    private Lookup begin(int column, int states) {
        long[] words = new long[2 * Integer.highestOneBit(states)];
        Arrays.fill(words, -1L);
        Lookup lookup = new Lookup(column, words);
        lookups.add(lookup);
        return lookup;
    }

    long[] evaluate(NeedsTable people) {
        long[] found = new long[people.rows()];
        Arrays.fill(found, beginning);
        for (int from = 0; from < found.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, found.length);
            for (Lookup lookup : lookups) {
                narrow(found, lookup.words(), people.column(lookup.column()), from, to);
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
