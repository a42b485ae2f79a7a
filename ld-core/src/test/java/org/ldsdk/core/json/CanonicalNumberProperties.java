package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of the text of a number, against its definition. */
class CanonicalNumberProperties {

    @Property
    void any_double_has_the_fewest_digits_that_read_back(@ForAll long bits) {
        assertShortest(Double.longBitsToDouble(bits));
    }

    @Property
    void any_subnormal_has_the_fewest_digits_that_read_back(@ForAll long bits) {
        assertShortest(Double.longBitsToDouble(bits & 0x000fffffffffffffL));
    }

    @Property
    void any_whole_number_a_double_holds_has_its_own_digits(@ForAll long number) {
        long held = number % (1L << 53);
        assertThat(CanonicalNumber.text((double) held)).isEqualTo(Long.toString(held));
    }

    private static void assertShortest(double number) {
        if (Double.isFinite(number)) {
            String text = CanonicalNumber.text(number);
            assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0.0 : number);
            assertThat(new BigDecimal(text)).isEqualByComparingTo(fewestDigits(number));
        }
    }

    /** By definition, with exact arithmetic: the first number of digits that suffices, then the closest. */
    private static BigDecimal fewestDigits(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < 17; digits++) {
            for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP)) {
                BigDecimal rounded = exact.round(new MathContext(digits, mode));
                if (rounded.doubleValue() == number) {
                    return rounded;
                }
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }
}
