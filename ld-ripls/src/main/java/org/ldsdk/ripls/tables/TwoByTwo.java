package org.ldsdk.ripls.tables;

import org.ldsdk.core.Computed;

/**
 * How many of two groups did and did not. Its text form shows no count.
 *
 * @param a of the first group, those who did; 0 or more
 * @param b of the first group, those who did not; 0 or more
 * @param c of the second group, those who did; 0 or more
 * @param d of the second group, those who did not; 0 or more
 */
public record TwoByTwo(int a, int b, int c, int d) {

    /** Refuses a negative count. */
    public TwoByTwo {
        if (a < 0 || b < 0 || c < 0 || d < 0) {
            throw new IllegalArgumentException("TwoByTwo: must hold counts of 0 or more");
        }
    }

    /** {@return how many people there are} */
    public long total() {
        return (long) a + b + c + d;
    }

    /** {@return whether a group is empty, or everybody answered alike, so that nothing can be compared} */
    public boolean isDegenerate() {
        return (a == 0 && b == 0) || (c == 0 && d == 0) || (a == 0 && c == 0) || (b == 0 && d == 0);
    }

    /** {@return the same with groups and answers exchanged} */
    public TwoByTwo transposed() {
        return new TwoByTwo(a, c, b, d);
    }

    /**
     * The odds of the first group over those of the second, {@code ad / bc}, with nothing added to any cell.
     *
     * @return 0 or more, infinite if only b or c is 0; none of a degenerate table
     */
    public Computed<OddsRatio> sampleOddsRatio() {
        double odds = ((double) a * d) / ((double) b * c);
        return isDegenerate() ? Computed.none(whyDegenerate()) : Computed.of(new OddsRatio(odds));
    }

    /** {@return why nothing can be compared} */
    String whyDegenerate() {
        return (a == 0 && b == 0) || (c == 0 && d == 0)
                ? "there is nobody in one of the groups"
                : "everybody answered alike";
    }

    @Override
    public String toString() {
        return "TwoByTwo";
    }
}
