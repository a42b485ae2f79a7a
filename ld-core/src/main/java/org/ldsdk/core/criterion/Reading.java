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

    private static final int DECIMALS = 2;

    /** Copies the lists. */
    public Reading {
        values = List.copyOf(values);
        missing = List.copyOf(missing);
    }

    /** {@return the value or the interval in words, such as {@code 9..12}, rounded to two decimals} */
    public String words() {
        return words(List.of());
    }

    /** The same, with as many decimals as tell it from the cut-offs. */
    String words(List<Double> cutOffs) {
        if (Double.isNaN(lowest)) {
            return values.isEmpty() ? "none" : String.join(" or ", values);
        }
        if (lowest > highest) {
            return "none";
        }
        String from = rounded(lowest, cutOffs);
        String text = lowest == highest ? from : from + ".." + rounded(highest, cutOffs);
        return estimated ? text + " (estimated)" : text;
    }

    /**
     * A number of a definition as people write it: every digit, no exponent, no decimal point if it is whole.
     *
     * @param number any number
     * @return its text
     */
    public static String number(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }

    /**
     * A number that was read of a person, as people write it: at most two decimals, a half away from zero, and as many
     * more as it takes to lie on the same side of every cut-off as the number itself. So 2.996 is 3, but 2.996 beside
     * a cut-off of 3.
     *
     * @param number any number
     * @param cutOffs what it is compared with
     * @return its text
     */
    public static String rounded(double number, List<Double> cutOffs) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        int decimals = DECIMALS;
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        while (!isOnSameSide(rounded.doubleValue(), number, cutOffs)) {
            rounded = exact.setScale(++decimals, RoundingMode.HALF_UP);
        }
        return rounded.stripTrailingZeros().toPlainString();
    }

    private static boolean isOnSameSide(double rounded, double number, List<Double> cutOffs) {
        return cutOffs.stream().allMatch(cut -> Math.signum(rounded - cut) == Math.signum(number - cut));
    }

    @Override
    public String toString() {
        return "Reading[" + quantity + "]";
    }
}
