package org.ldsdk.needs.service;

import java.util.List;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Verdict;

/**
 * A part of what an offer asks for that reads several columns together, such as one need or another. It is evaluated row by
 * row; where there are few combinations of states, each of them once.
 */
final class JointOffer {

    /** The most combinations of which the verdict is kept. */
    private static final int MOST_KEPT = 1 << 16;

    private static final Verdict[] VERDICTS = Verdict.values();

    private final BulkEligibility bulk;
    private final int offer;
    private final Evaluator evaluator;
    private final List<Integer> columns;
    private final int[] states;

    JointOffer(BulkEligibility bulk, int offer, Evaluator evaluator, List<Integer> columns) {
        this.bulk = bulk;
        this.offer = offer;
        this.evaluator = evaluator;
        this.columns = columns;
        this.states = columns.stream()
                .mapToInt(column -> bulk.columns().get(column).states())
                .toArray();
    }

    int offer() {
        return offer;
    }

    /** Narrows the words of all rows in which the offer is still possible. */
    void narrow(NeedsTable people, long[] words) {
        byte[] kept = new byte[kept()];
        for (int row = 0; row < words.length; row++) {
            if (OfferMasks.isPossible(offer, words[row])) {
                words[row] &= OfferMasks.keep(offer, verdict(people, row, kept));
            }
        }
    }

    /** How many combinations there are; 0 if there are too many. */
    private int kept() {
        long combinations = 1;
        for (int size : states) {
            combinations = Math.min(combinations * size, MOST_KEPT + 1L);
        }
        return combinations > MOST_KEPT ? 0 : (int) combinations;
    }

    /** One more than its place is kept of a verdict, 0 of none. */
    private Verdict verdict(NeedsTable people, int row, byte[] kept) {
        if (kept.length == 0) {
            return evaluate(people, row);
        }
        int combination = combination(people, row);
        if (kept[combination] == 0) {
            kept[combination] = (byte) (1 + evaluate(people, row).ordinal());
        }
        return VERDICTS[kept[combination] - 1];
    }

    private int combination(NeedsTable people, int row) {
        int combination = 0;
        for (int i = 0; i < states.length; i++) {
            combination = combination * states[i] + people.column(columns.get(i))[row];
        }
        return combination;
    }

    private Verdict evaluate(NeedsTable people, int row) {
        return bulk.facts(columns, column -> people.column(column)[row]).evaluate(evaluator);
    }
}
