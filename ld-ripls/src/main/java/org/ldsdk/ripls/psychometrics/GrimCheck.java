package org.ldsdk.ripls.psychometrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Whether a printed mean of whole numbers, or a printed percentage, can come of a given number of people at all: the
 * sum, or the count, must be a whole number. A half in the last printed digit may have been rounded either way.
 *
 * @param printed the figure with as many decimals as were printed
 * @param respondents the number of people it was taken over, at least 1
 * @param unit what one more adds: 1 for a mean of whole numbers, 100 for a percentage
 * @see <a href="https://doi.org/10.1177/1948550616673876">Brown and Heathers 2017, The GRIM Test, Social Psychological
 *      and Personality Science 8, 363-369</a>
 */
public record GrimCheck(BigDecimal printed, int respondents, int unit) {

    /** Refuses fewer than one respondent and a unit below 1. */
    public GrimCheck {
        if (respondents < 1 || unit < 1) {
            throw new IllegalArgumentException("GrimCheck: must have at least 1 respondent and a unit of at least 1");
        }
    }

    /**
     * @param printed a mean of whole numbers, such as {@code -4.03}
     * @param respondents over how many people
     * @return the check of it
     */
    public static GrimCheck ofMean(String printed, int respondents) {
        return new GrimCheck(new BigDecimal(printed), respondents, 1);
    }

    /**
     * @param printed a percentage of people, such as {@code 61.45}
     * @param respondents of how many people
     * @return the check of it
     */
    public static GrimCheck ofPercent(String printed, int respondents) {
        return new GrimCheck(new BigDecimal(printed), respondents, 100);
    }

    /** {@return whether a whole sum or count gives this figure} */
    public boolean isReachable() {
        return gives(below()) || gives(below().add(BigInteger.ONE));
    }

    /** {@return the largest sum or count that does not exceed the printed figure; the next one exceeds it} */
    public BigInteger below() {
        return printed.multiply(BigDecimal.valueOf(respondents))
                .divide(BigDecimal.valueOf(unit), 0, RoundingMode.FLOOR)
                .toBigIntegerExact();
    }

    /**
     * @param sum a sum, or a count
     * @return the figure it gives, at the printed decimals, a half away from zero
     */
    public BigDecimal figureOf(BigInteger sum) {
        return new BigDecimal(sum)
                .multiply(BigDecimal.valueOf(unit))
                .divide(BigDecimal.valueOf(respondents), printed.scale(), RoundingMode.HALF_UP);
    }

    /** Compared in whole steps: twice the distance, times n, is at most n units of the last digit. */
    private boolean gives(BigInteger sum) {
        BigDecimal people = BigDecimal.valueOf(respondents);
        BigDecimal exact = new BigDecimal(sum).multiply(BigDecimal.valueOf(unit));
        BigDecimal twice = exact.subtract(printed.multiply(people)).abs().multiply(BigDecimal.valueOf(2));
        return twice.compareTo(people.multiply(BigDecimal.ONE.movePointLeft(printed.scale()))) <= 0;
    }
}
