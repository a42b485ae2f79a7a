package org.ldsdk.ripls.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures for people: rounded alike in every report. */
public final class Figures {

    private Figures() {}

    /**
     * @param number finite
     * @param decimals how many
     * @return the number to so many decimals, a half away from zero; never minus zero
     */
    public static String rounded(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /**
     * @param number finite
     * @return the number to two decimals
     */
    public static String number(double number) {
        return rounded(number, 2);
    }

    /**
     * @param p from 0 to 1
     * @return p to three decimals, and what is less than a thousandth as {@code < 0.001}
     */
    public static String p(double p) {
        return p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }
}
