package org.ldsdk.core.criterion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a criterion read of one quantity. It holds a person's data, so its text form shows only the name.
 *
 * @param quantity the quantity's name, such as {@code scale:total}
 * @param label how people call it
 * @param lowest the least it can be; positive infinity if it does not exist, NaN if it is no number
 * @param highest the most it can be; negative infinity if it does not exist, NaN if it is no number
 * @param values the values it can have, for a quantity with a closed list; else empty
 * @param mayBeAbsent whether it may not exist at all
 * @param estimated whether the ends rest on an estimate
 * @param missing codes of what is not answered behind it, in printed order
 */
public record Reading(
        String quantity,
        String label,
        double lowest,
        double highest,
        List<String> values,
        boolean mayBeAbsent,
        boolean estimated,
        List<String> missing) {

    /** Copies the lists. */
    public Reading {
        values = List.copyOf(values);
        missing = List.copyOf(missing);
    }

    /** {@return the value or the interval in words, such as {@code 9..12}} */
    public String words() {
        if (Double.isNaN(lowest)) {
            return values.isEmpty() ? "none" : String.join(" or ", values);
        }
        if (lowest > highest) {
            return "none";
        }
        String text = lowest == highest ? number(lowest) : number(lowest) + ".." + number(highest);
        return estimated ? text + " (estimated)" : text;
    }

    /**
     * A number as people write it: without a decimal point if it is whole, else with at most two decimals.
     *
     * @param number any number
     * @return its text
     */
    public static String number(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : Double.toString(number);
    }

    @Override
    public String toString() {
        return "Reading[" + quantity + "]";
    }
}
