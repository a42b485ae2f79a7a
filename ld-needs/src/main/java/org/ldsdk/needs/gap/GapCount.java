package org.ldsdk.needs.gap;

import org.ldsdk.core.statistics.Proportion;

/**
 * How many people something holds of. Figures of people: its text form shows none.
 *
 * @param yes of how many it holds
 * @param no of how many it does not
 * @param notKnown of how many it is not known; never counted as no
 */
public record GapCount(int yes, int no, int notKnown) {

    /** {@return how many people were looked at} */
    public int people() {
        return yes + no + notKnown;
    }

    /** {@return the share of whom it holds among those of whom it is known} */
    public Proportion share() {
        return new Proportion(yes, (long) yes + no);
    }

    /** So many people of one answer. */
    static GapCount of(Answer answer, int people) {
        return new GapCount(
                answer == Answer.YES ? people : 0,
                answer == Answer.NO ? people : 0,
                answer == Answer.NOT_KNOWN ? people : 0);
    }

    GapCount plus(GapCount other) {
        return new GapCount(yes + other.yes, no + other.no, notKnown + other.notKnown);
    }

    @Override
    public String toString() {
        return "GapCount";
    }
}
