package org.ldsdk.ripls.change;

/**
 * The index of reliable change of Jacobson and Truax: a change over the standard error of a difference, {@code sd * sqrt(2 * (1
 * - reliability))}. A change is reliable if the index lies beyond 1.96 either way; just 1.96 is not. Its text form shows no
 * figure.
 *
 * @param reliability of the scale
 * @param sdBefore standard deviation (n - 1) of the values before, more than 0
 * @param better which way the scale improves
 * @see <a href="https://doi.org/10.1037/0022-006X.59.1.12">Jacobson and Truax 1991, J Consult Clin Psychol 59, 12-19</a>
 */
public record ReliableChangeIndex(Reliability reliability, double sdBefore, Better better) {

    /** The two-sided 5 % point of the normal distribution, as published. */
    public static final double CRITICAL = 1.96;

    /** Refuses a standard deviation that is not more than 0 and finite. */
    public ReliableChangeIndex {
        if (!(sdBefore > 0 && sdBefore <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("ReliableChangeIndex.sdBefore: must be more than 0, and finite");
        }
    }

    /** {@return the standard error of one score} */
    public double standardErrorOfMeasurement() {
        return sdBefore * Math.sqrt(1 - reliability.coefficient());
    }

    /** {@return the standard error of the difference of two scores} */
    public double standardErrorOfDifference() {
        return sdBefore * Math.sqrt(2 * (1 - reliability.coefficient()));
    }

    /** {@return the change, in points, that a reliable one exceeds} */
    public double minimalChange() {
        return CRITICAL * standardErrorOfDifference();
    }

    /**
     * The index of one person.
     *
     * @param before the first value
     * @param after the second value
     * @return the change in standard errors, negative if the value fell, whichever way is better
     */
    public double of(double before, double after) {
        return (after - before) / standardErrorOfDifference();
    }

    /**
     * The class of one person.
     *
     * @param before the first value
     * @param after the second value
     * @return whether the change is reliable, and which way
     */
    public ChangeClass classOf(double before, double after) {
        double towardsBetter = better.towardsBetter(of(before, after));
        if (towardsBetter > CRITICAL) {
            return ChangeClass.RELIABLE_IMPROVEMENT;
        }
        return towardsBetter < -CRITICAL ? ChangeClass.RELIABLE_DETERIORATION : ChangeClass.NO_RELIABLE_CHANGE;
    }

    /**
     * The class of one person beside a cut-off. Whoever starts at the cut-off or on its better side cannot recover.
     *
     * @param before the first value
     * @param after the second value
     * @param cutOff from which value on, towards the better, a person counts as recovered
     * @return the class
     */
    public RecoveryClass classOf(double before, double after, double cutOff) {
        boolean crosses = better.towardsBetter(before - cutOff) < 0 && better.towardsBetter(after - cutOff) >= 0;
        return switch (classOf(before, after)) {
            case RELIABLE_IMPROVEMENT -> crosses ? RecoveryClass.RECOVERED : RecoveryClass.IMPROVED;
            case NO_RELIABLE_CHANGE -> RecoveryClass.UNCHANGED;
            case RELIABLE_DETERIORATION -> RecoveryClass.DETERIORATED;
        };
    }

    @Override
    public String toString() {
        return "ReliableChangeIndex[" + reliability.source() + "]";
    }
}
