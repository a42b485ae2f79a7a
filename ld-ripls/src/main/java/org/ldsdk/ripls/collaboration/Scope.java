package org.ldsdk.ripls.collaboration;

import java.util.Locale;

/**
 * With how many of its partners a unit has any integration. A partner with an unknown rank may be one of them or not.
 *
 * @param integrated partners with a rank above 0
 * @param unknown partners whose rank is unknown
 * @param partners all partners, at least 1
 */
public record Scope(int integrated, int unknown, int partners) {

    /** {@return the least it can be, 0 to 100} */
    public double lowestPercent() {
        return 100.0 * integrated / partners;
    }

    /** {@return the most it can be, 0 to 100} */
    public double highestPercent() {
        return 100.0 * (integrated + unknown) / partners;
    }

    /** {@return whether nothing is unknown} */
    public boolean isExact() {
        return unknown == 0;
    }

    /** {@return as a fraction and in percent, such as {@code 3 of 4 (75.0 %)} or {@code 3 to 4 of 4 (75.0 to 100.0 %)}} */
    public String text() {
        String most = isExact() ? "" : " to " + (integrated + unknown);
        String mostPercent = isExact() ? "" : String.format(Locale.ROOT, " to %.1f", highestPercent());
        return String.format(
                Locale.ROOT, "%d%s of %d (%.1f%s %%)", integrated, most, partners, lowestPercent(), mostPercent);
    }
}
