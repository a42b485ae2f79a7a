package org.ldsdk.ripls.change;

import org.ldsdk.core.Citation;

/**
 * From where on a person counts as recovered. There is none unless somebody cites one: no scale has such a value by itself.
 *
 * @see <a href="https://doi.org/10.1037/0022-006X.59.1.12">Jacobson and Truax 1991, J Consult Clin Psychol 59, 12-19</a>
 */
public sealed interface RecoveryRule {

    /** {@return what prints the cut-off or the norms} */
    Citation source();

    /**
     * The cut-off in a sample.
     *
     * @param meanBefore mean of the values before
     * @param sdBefore their standard deviation (n - 1)
     * @param better which way the scale improves
     * @return the value from which on, towards the better, a person counts as recovered
     */
    double cutOff(double meanBefore, double sdBefore, Better better);

    /** {@return how the cut-off comes about, as a clause for a report} */
    String words();

    /**
     * A cut-off as printed.
     *
     * @param points the value
     * @param source what prints it
     */
    record Printed(double points, Citation source) implements RecoveryRule {

        /** Refuses a cut-off that is not finite. */
        public Printed {
            if (!Double.isFinite(points)) {
                throw new IllegalArgumentException("RecoveryRule.points: must be finite, but was " + points);
            }
        }

        @Override
        public double cutOff(double meanBefore, double sdBefore, Better better) {
            return points;
        }

        @Override
        public String words() {
            return "cut-off as printed, " + source.text();
        }
    }

    /**
     * A cut-off from a population whose mean and standard deviation are printed.
     *
     * @param cut which of the three cut-offs
     * @param mean of that population
     * @param sd its standard deviation, more than 0
     * @param source what prints both
     */
    record OfNorms(Cut cut, double mean, double sd, Citation source) implements RecoveryRule {

        /** Refuses a mean that is not finite, and a standard deviation that is not more than 0 and finite. */
        public OfNorms {
            if (!Double.isFinite(mean)) {
                throw new IllegalArgumentException("RecoveryRule.mean: must be finite, but was " + mean);
            }
            if (!(sd > 0 && sd <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("RecoveryRule.sd: must be more than 0, and finite, but was " + sd);
            }
        }

        @Override
        public double cutOff(double meanBefore, double sdBefore, Better better) {
            return switch (cut) {
                case A -> meanBefore + better.towardsBetter(2 * sdBefore);
                case B -> mean - better.towardsBetter(2 * sd);
                case C -> (sdBefore * mean + sd * meanBefore) / (sdBefore + sd);
            };
        }

        @Override
        public String words() {
            return "cut-off " + cut + " of norms, " + source.text();
        }
    }

    /** The three cut-offs of Jacobson and Truax. */
    enum Cut {
        /** Two standard deviations beyond the mean before. */
        A,
        /** Within two standard deviations of the mean of the norms. */
        B,
        /** Between both means, nearer to that of the narrower group. */
        C
    }
}
