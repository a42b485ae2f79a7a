package org.ldsdk.ripls.psychometrics;

/**
 * The three values that cut a sample into quarters, by type 7 of Hyndman and Fan, as R and most spreadsheets do it. Its
 * text form shows no numbers.
 *
 * @param lower a quarter lies at or below it
 * @param median half lies at or below it
 * @param upper three quarters lie at or below it
 * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan 1996, The American Statistician 50,
 *      361-365</a>
 */
public record Quartiles(double lower, double median, double upper) {

    @Override
    public String toString() {
        return "Quartiles";
    }
}
