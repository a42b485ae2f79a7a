package org.ldsdk.core.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as ECMAScript prints them; {@link Double#toString} differs from it, and before Java 19 from itself. */
final class CanonicalNumber {

    /** Every double can be told from its neighbours by so many digits. */
    private static final int ENOUGH_DIGITS = 17;

    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_EVEN);

    private CanonicalNumber() {}

    /**
     * Whether the canonical text is the number that was written: no whole number altered, no digit beyond the 17th
     * dropped, nothing rounded to infinity or to zero.
     */
    static boolean isHeld(JsonNode number) {
        double nearest = number.doubleValue();
        if (!Double.isFinite(nearest)) {
            return false;
        }
        if (number.isDouble() || number.isFloat()) {
            return true;
        }
        BigDecimal exact = number.decimalValue();
        if (exact.signum() == 0 || nearest == 0) {
            return exact.signum() == 0 && nearest == 0;
        }
        if (number.isIntegralNumber()) {
            return shortest(nearest).compareTo(exact) == 0;
        }
        return exact.stripTrailingZeros().precision() <= ENOUGH_DIGITS;
    }

    /**
     * The text of a double by ECMAScript's Number::toString; minus zero is {@code 0}.
     *
     * @param number finite
     */
    static String text(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(number)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        return (number < 0 ? "-" : "") + place(digits, digits.length() - shortest.scale());
    }

    /**
     * The decimal with the fewest digits that reads back as the same double, of several the closest. Jackson's writer
     * finds it on every Java version, but prefers two digits to one where they are closer, as in 4.9E-324.
     */
    private static BigDecimal shortest(double number) {
        BigDecimal twoOrMore = new BigDecimal(NumberOutput.toString(number, true));
        if (twoOrMore.precision() > 2) {
            return twoOrMore;
        }
        BigDecimal one = new BigDecimal(number).round(ONE_DIGIT);
        return Double.parseDouble(one.toString()) == number ? one : twoOrMore;
    }

    /** Puts the point behind the given digit, or an exponent where ECMAScript does. */
    private static String place(String digits, int point) {
        int length = digits.length();
        if (point > 21 || point <= -6) {
            String fraction = length == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (point >= length) {
            return digits + "0".repeat(point - length);
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }
}
