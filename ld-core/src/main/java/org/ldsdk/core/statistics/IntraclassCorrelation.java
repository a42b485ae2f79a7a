package org.ldsdk.core.statistics;

import org.ldsdk.core.Computed;

/**
 * Intraclass correlation: how much of the differences between ratings is between the units and not between raters. At
 * most 1, may be negative. Units that some rater did not rate are left out. Its text form shows no figure.
 *
 * <p>{@code IntraclassCorrelation.of(ratings, Form.AGREEMENT)} is ICC(2,1): the agreement of single raters who stand for
 * others like them.
 *
 * @param units units that every rater rated
 * @param leftOut units that some rater did not rate
 * @param raters how many raters there are
 * @param form which of the six
 * @param meanSquares what it is calculated from; none with fewer than 2 units
 * @see <a href="https://doi.org/10.1037/0033-2909.86.2.420">Shrout and Fleiss 1979, Psychological Bulletin 86, 420-428</a>
 * @see <a href="https://doi.org/10.1037/1082-989X.1.1.30">McGraw and Wong 1996, Psychological Methods 1, 30-46</a>
 */
public record IntraclassCorrelation(int units, int leftOut, int raters, Form form, Computed<MeanSquares> meanSquares) {

    /** The forms of Shrout and Fleiss, single first. */
    public enum Form {
        /** ICC(1,1): every unit has raters of its own. */
        ONE_WAY,
        /** ICC(2,1): the raters are a sample of raters, and their habits count as disagreement. */
        AGREEMENT,
        /** ICC(3,1): these raters only, and their habits do not count. */
        CONSISTENCY,
        /** ICC(1,k): of the mean of all raters. */
        ONE_WAY_OF_MEANS,
        /** ICC(2,k): of the mean of all raters. */
        AGREEMENT_OF_MEANS,
        /** ICC(3,k): of the mean of all raters. */
        CONSISTENCY_OF_MEANS
    }

    /**
     * The correlation of one form.
     *
     * @param ratings what the raters said; categories count as the numbers that stand for them
     * @param form which of the six
     * @return the correlation, or why there is none
     */
    public static IntraclassCorrelation of(Ratings ratings, Form form) {
        Ratings complete = ratings.complete();
        Computed<MeanSquares> meanSquares = complete.units() < 2
                ? Computed.none("fewer than 2 units were rated by every rater")
                : Computed.of(MeanSquares.of(complete));
        return new IntraclassCorrelation(
                complete.units(), ratings.units() - complete.units(), ratings.raters(), form, meanSquares);
    }

    /** {@return the correlation; none with fewer than 2 units, or if the means of units vary too little} */
    public Computed<Double> estimate() {
        return variance().flatMap(IccVariance::estimate);
    }

    /**
     * The interval of McGraw and Wong, which for agreement takes Satterthwaite's degrees of freedom.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval, which may reach below -1 and never above 1; none if there is no estimate, or no residual to
     *     compare with, and where units differ so little that those degrees of freedom are next to none and the interval
     *     would miss the estimate
     */
    public Computed<ConfidenceInterval> interval(double level) {
        ConfidenceInterval.checkLevel(level);
        return variance().flatMap(variance -> variance.interval(level));
    }

    /** {@return the test that units do not differ; none if there is no estimate, or no residual to compare with} */
    public Computed<FTest> test() {
        return variance().flatMap(IccVariance::test);
    }

    private Computed<IccVariance> variance() {
        return meanSquares.map(squares -> new IccVariance(form, squares));
    }

    @Override
    public String toString() {
        return "IntraclassCorrelation[" + form + ", " + units + " units, " + raters + " raters]";
    }

    /**
     * A test of variances. Its text form shows no figure.
     *
     * @param f the ratio of the mean squares
     * @param above degrees of freedom of the one above, as {@code 11.0}
     * @param below degrees of freedom of the one below, not always whole
     * @param p how often a ratio at least as large comes by chance
     */
    public record FTest(double f, double above, double below, double p) {

        @Override
        public String toString() {
            return "FTest";
        }
    }
}
