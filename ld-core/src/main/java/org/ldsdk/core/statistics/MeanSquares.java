package org.ldsdk.core.statistics;

/**
 * Where the ratings of units by raters differ: the mean squares of the analysis of variance of units by raters. Its text
 * form shows none.
 *
 * @param units how many units, 2 or more, each with every rater
 * @param raters how many raters, 2 or more
 * @param betweenUnits between the means of units, units - 1 degrees of freedom
 * @param betweenRaters between the means of raters, raters - 1 degrees of freedom
 * @param residual what neither explains, (units - 1) (raters - 1) degrees of freedom
 * @param withinUnits between the ratings of a unit, units (raters - 1) degrees of freedom
 */
public record MeanSquares(
        int units, int raters, double betweenUnits, double betweenRaters, double residual, double withinUnits) {

    /** The sums are of whole numbers, hence exact in any order. */
    static MeanSquares of(Ratings complete) {
        int units = complete.units();
        int raters = complete.raters();
        double squares = 0;
        double ofUnits = 0;
        double[] raterSums = new double[raters];
        double all = 0;
        for (int unit = 0; unit < units; unit++) {
            double unitSum = 0;
            for (int rater = 0; rater < raters; rater++) {
                double rating = complete.rating(unit, rater);
                squares += rating * rating;
                unitSum += rating;
                raterSums[rater] += rating;
            }
            ofUnits += unitSum * unitSum;
            all += unitSum;
        }
        double ofRaters = 0;
        for (double sum : raterSums) {
            ofRaters += sum * sum;
        }
        double cells = (double) units * raters;
        double between = units * ofUnits - all * all;
        double amongRaters = raters * ofRaters - all * all;
        double within = cells * squares - units * ofUnits;
        return new MeanSquares(
                units,
                raters,
                between / cells / (units - 1),
                amongRaters / cells / (raters - 1),
                (within - amongRaters) / cells / ((units - 1.0) * (raters - 1)),
                within / cells / (units * (raters - 1.0)));
    }

    @Override
    public String toString() {
        return "MeanSquares[" + units + " units, " + raters + " raters]";
    }
}
