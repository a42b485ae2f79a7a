package org.ldsdk.screening.fhir;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** Whole numbers out of FHIR's decimals, without ever writing out an exponent. */
final class WholeNumber {

    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 100;

    private WholeNumber() {}

    /** The number, if it is whole and has at most nine digits; 2.0 is whole. */
    static OptionalInt of(BigDecimal number) {
        if (number.signum() == 0) {
            return OptionalInt.of(0);
        }
        long digits = (long) number.precision() - number.scale();
        if (digits > MOST_DIGITS || number.scale() > MOST_DECIMALS || number.scale() < -MOST_DIGITS) {
            return OptionalInt.empty();
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() > 0 ? OptionalInt.empty() : OptionalInt.of(plain.intValueExact());
    }
}
