package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.table.RowProblem;

/**
 * What every offer says of every person, as bits: 32 offers to a word, the offer at position {@code p} of {@link #offers}
 * is bit {@code p % 32} of word {@code p / 32}. In each of the three masks a bit is set where the verdict is that one, so a
 * rejected row is in none of them. Reasons are not here: put the person's profile through {@link Eligibility#evaluate}.
 * Immutable; its text form shows nothing of it.
 */
public final class OfferMasks {

    /** The number of offers in a word. */
    public static final int WORD = Integer.SIZE;

    /** Of each pair of bits: certain, and yet not possible. No verdict is that. */
    private static final long REJECTED = -1L << WORD;

    private final List<DefinitionId> definitions;
    private final List<String> offers;
    /** By word, then row: below, the offers that are still possible; above, those that are certain. */
    private final long[][] words;

    private final int rows;
    private final List<RowProblem> problems;
    private final BitSet rejected = new BitSet();

    OfferMasks(
            List<DefinitionId> definitions, List<String> offers, long[][] words, int rows, List<RowProblem> problems) {
        this.definitions = definitions;
        this.offers = List.copyOf(offers);
        this.words = words;
        this.rows = rows;
        this.problems = List.copyOf(problems);
        for (RowProblem problem : problems) {
            rejected.set(problem.row());
            for (long[] word : words) {
                word[problem.row()] = REJECTED;
            }
        }
    }

    static int words(int offers) {
        return (offers + WORD - 1) / WORD;
    }

    static int offersIn(int word, int offers) {
        return Math.min(WORD, offers - word * WORD);
    }

    /** What a verdict leaves of the two bits of an offer; all other bits are left alone. */
    static long keep(int offer, Verdict verdict) {
        long possible = 1L << offer % WORD;
        return switch (verdict) {
            case MET -> -1L;
            case UNDETERMINED -> ~(possible << WORD);
            case NOT_MET -> ~(possible << WORD | possible);
        };
    }

    /** Whether a word leaves an offer possible. */
    static boolean isPossible(int offer, long word) {
        return (word >>> offer % WORD & 1) == 1;
    }

    /** {@return exactly which needs, rules and services gave this} */
    public List<DefinitionId> definitions() {
        return definitions;
    }

    /** {@return ids of the offers, in alphabetical order; masks call them by their position here} */
    public List<String> offers() {
        return offers;
    }

    /** {@return the number of words of a mask} */
    public int words() {
        return words.length;
    }

    /** {@return the number of rows, rejected ones included} */
    public int rows() {
        return rows;
    }

    /**
     * @param row a row
     * @return whether the row has a problem and was not evaluated
     */
    public boolean isRejected(int row) {
        return rejected.get(row);
    }

    /** {@return what is wrong with rejected rows, in order of row} */
    public List<RowProblem> problems() {
        return problems;
    }

    /**
     * @param word which word
     * @param row a row
     * @return the offers whose criteria are met, however what is unknown turns out
     */
    public int meets(int word, int row) {
        long both = words[word][row];
        return (int) (both >>> WORD & both);
    }

    /**
     * @param word which word
     * @param row a row
     * @return the offers whose criteria are not met, however what is unknown turns out
     */
    public int doesNotMeet(int word, int row) {
        long both = words[word][row];
        return (int) ~(both >>> WORD | both) & (-1 >>> (WORD - offersIn(word, offers.size())));
    }

    /**
     * @param word which word
     * @param row a row
     * @return the offers for which it depends on what is unknown
     */
    public int undetermined(int word, int row) {
        long both = words[word][row];
        return (int) (~(both >>> WORD) & both);
    }

    private int mask(OfferVerdict verdict, int word, int row) {
        return switch (verdict) {
            case MEETS -> meets(word, row);
            case DOES_NOT_MEET -> doesNotMeet(word, row);
            case UNDETERMINED -> undetermined(word, row);
        };
    }

    private boolean is(OfferVerdict verdict, int offer, int row) {
        return (mask(verdict, offer / WORD, row) >>> offer % WORD & 1) == 1;
    }

    /**
     * @param offer the offer's position
     * @param row a row that is not rejected
     * @return what the offer says of the person
     * @throws IllegalArgumentException if the row is rejected
     */
    public OfferVerdict verdict(int offer, int row) {
        Objects.checkIndex(offer, offers.size());
        return Arrays.stream(OfferVerdict.values())
                .filter(verdict -> is(verdict, offer, row))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("OfferMasks.row: must not be rejected, but was " + row));
    }

    /**
     * @param offer the offer's position
     * @param verdict a verdict
     * @return of how many people the offer says so; rejected rows are nowhere
     */
    public int count(int offer, OfferVerdict verdict) {
        Objects.checkIndex(offer, offers.size());
        int count = 0;
        for (int row = 0; row < rows; row++) {
            count += is(verdict, offer, row) ? 1 : 0;
        }
        return count;
    }

    /**
     * This one's rows, then the other's, so that parts can be evaluated apart.
     *
     * @param other masks of the same needs, rules and services
     * @return both
     * @throws IllegalArgumentException if the definitions differ
     */
    public OfferMasks merge(OfferMasks other) {
        if (!definitions.equals(other.definitions)) {
            throw new IllegalArgumentException(
                    "OfferMasks.definitions: must be " + definitions + ", but were " + other.definitions);
        }
        long[][] all = new long[words.length][];
        for (int word = 0; word < all.length; word++) {
            all[word] = Arrays.copyOf(words[word], rows + other.rows);
            System.arraycopy(other.words[word], 0, all[word], rows, other.rows);
        }
        List<RowProblem> problemsOfAll = new ArrayList<>(problems);
        other.problems.forEach(one -> problemsOfAll.add(new RowProblem(rows + one.row(), one.problem())));
        return new OfferMasks(definitions, offers, all, rows + other.rows, problemsOfAll);
    }

    @Override
    public String toString() {
        return "OfferMasks[" + offers.size() + " offers, " + rows + " rows]";
    }
}
