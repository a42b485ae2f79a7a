package org.ldsdk.ripls.collaboration;

import java.util.Locale;

/**
 * The mean of ranks, or of gaps between them, over a unit's partners; partners without integration count as 0. Where ranks are
 * unknown it lies between what it would be were they all as low, and all as high, as they can be.
 *
 * @param lowestSum the least the sum can be
 * @param highestSum the most the sum can be
 * @param partners how many partners, at least 1
 */
public record MeanRank(int lowestSum, int highestSum, int partners) {

    /** {@return the least it can be} */
    public double lowest() {
        return (double) lowestSum / partners;
    }

    /** {@return the most it can be} */
    public double highest() {
        return (double) highestSum / partners;
    }

    /** {@return whether nothing is unknown} */
    public boolean isExact() {
        return lowestSum == highestSum;
    }

    /** {@return with one decimal, such as {@code 31.3} or {@code 24.0 to 44.0}} */
    public String text() {
        return text("%.1f");
    }

    /** {@return the same with a sign: {@code +12.0} where more is wanted} */
    public String signed() {
        return text("%+.1f");
    }

    private String text(String format) {
        String least = String.format(Locale.ROOT, format, lowest());
        return isExact() ? least : least + " to " + String.format(Locale.ROOT, format, highest());
    }
}
