package org.ldsdk.ripls.psychometrics;

/**
 * The three values that cut a sample into quarters, by one {@link QuartileType}. Its text form shows no numbers.
 *
 * @param lower a quarter lies at or below it
 * @param median half lies at or below it
 * @param upper three quarters lie at or below it
 */
public record Quartiles(double lower, double median, double upper) {

    @Override
    public String toString() {
        return "Quartiles";
    }
}
