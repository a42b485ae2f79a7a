package org.ldsdk.ripls.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class McNemarProperties {

    @Property
    void p_are_sums_of_whole_numbers(@ForAll @IntRange(max = 120) int toNo, @ForAll @IntRange(max = 120) int toYes) {
        McNemar test = new McNemar(3, toNo, toYes, 4);
        int turned = toNo + toYes;
        double few = share(0, Math.min(toNo, toYes), turned);
        double one = share(toNo, toNo, turned);

        assertNear(test.p(), Math.min(1, 2 * few));
        assertNear(test.pTowardsYes(), share(0, toNo, turned));
        assertNear(test.pTowardsNo(), share(toNo, turned, turned));
        assertThat(test.midP()).isCloseTo(turned == 0 ? 1 : Math.min(1, 2 * few) - one, within(1e-12));
    }

    private static void assertNear(double ours, double exact) {
        assertThat(ours).isCloseTo(exact, within(1e-12 * exact));
    }

    /** The share of all ways to turn in which so many or so few turned to no. */
    private static double share(int from, int to, int turned) {
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        for (int count = 0; count <= to; count++) {
            sum = count >= from ? sum.add(ways) : sum;
            ways = ways.multiply(BigInteger.valueOf(turned - count)).divide(BigInteger.valueOf(count + 1));
        }
        return new BigDecimal(sum)
                .divide(new BigDecimal(BigInteger.TWO.pow(turned)), MathContext.DECIMAL64)
                .doubleValue();
    }

    @Property
    void exchanging_before_and_after_exchanges_the_sides(
            @ForAll @IntRange(max = 300) int toNo, @ForAll @IntRange(max = 300) int toYes) {
        McNemar test = new McNemar(1, toNo, toYes, 2);
        McNemar exchanged = new McNemar(1, toYes, toNo, 2);

        assertThat(exchanged.p()).isEqualTo(test.p());
        assertThat(exchanged.midP()).isCloseTo(test.midP(), within(1e-12));
        assertThat(exchanged.pTowardsYes()).isEqualTo(test.pTowardsNo());
        assertThat(exchanged.chiSquare()).isEqualTo(test.chiSquare());
        assertThat(exchanged.correctedChiSquareP()).isEqualTo(test.correctedChiSquareP());
    }

    @Property
    void those_who_did_not_turn_do_not_count(
            @ForAll @IntRange(max = 1000) int yesBoth,
            @ForAll @IntRange(max = 1000) int noBoth,
            @ForAll @IntRange(max = 60) int toNo) {
        McNemar test = new McNemar(yesBoth, toNo, 7, noBoth);
        assertThat(test.p()).isEqualTo(new McNemar(0, toNo, 7, 0).p());
        assertThat(test.pairs()).isEqualTo(yesBoth + noBoth + toNo + 7);
    }

    @Property
    void the_interval_holds_the_odds_ratio_and_a_wider_one_holds_it_too(
            @ForAll @IntRange(max = 200) int toNo,
            @ForAll @IntRange(min = 1, max = 200) int toYes,
            @ForAll @DoubleRange(min = 0.5, max = 0.95) double level) {
        McNemar test = new McNemar(0, toNo, toYes, 0);
        double odds = test.oddsRatio().value().orElseThrow().estimate();
        var narrow = test.oddsRatioInterval(level).value().orElseThrow();
        var wide = test.oddsRatioInterval(0.99).value().orElseThrow();

        assertThat(odds).isBetween(narrow.lower() * (1 - 1e-12), narrow.upper() * (1 + 1e-12));
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
    }
}
