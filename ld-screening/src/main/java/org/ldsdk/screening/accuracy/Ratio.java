package org.ldsdk.screening.accuracy;

import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.Proportion;

/**
 * A ratio of two shares or of two odds. Its text form shows no figure.
 *
 * @param estimate 0 or more, may be infinite
 * @param logStandardError the large-sample standard error of its logarithm; none if the ratio is 0 or infinite
 * @see <a href="https://doi.org/10.1016/0895-4356(91)90128-V">Simel, Samsa and Matchar 1991, J Clin Epidemiol 44,
 *     763-770</a>
 */
public record Ratio(double estimate, Computed<Double> logStandardError) {

    /** Refuses an estimate that is negative or no number. */
    public Ratio {
        if (!(estimate >= 0)) {
            throw new IllegalArgumentException("Ratio.estimate: must be 0 or more");
        }
    }

    /** Of one share to another; both exist, or the ratio does not. */
    static Computed<Ratio> ofShares(Proportion above, Proportion below, String ifBothAreZero) {
        if (above.total() == 0 || below.total() == 0) {
            return Computed.none(above.total() == 0 ? "nobody has the condition" : "nobody is without the condition");
        }
        if (above.count() == 0 && below.count() == 0) {
            return Computed.none(ifBothAreZero);
        }
        double estimate = ((double) above.count() / above.total()) / ((double) below.count() / below.total());
        return Computed.of(new Ratio(
                estimate,
                logStandardError(
                        (1.0 / above.count() - 1.0 / above.total()) + (1.0 / below.count() - 1.0 / below.total()))));
    }

    static Computed<Ratio> ofOdds(
            double truePositives, double falsePositives, double falseNegatives, double trueNegatives) {
        double right = truePositives * trueNegatives;
        double wrong = falsePositives * falseNegatives;
        if (right == 0 && wrong == 0) {
            return Computed.none("both products of the table are 0");
        }
        double estimate = right / wrong;
        double variance = (1 / truePositives + 1 / trueNegatives) + (1 / falsePositives + 1 / falseNegatives);
        return Computed.of(new Ratio(estimate, logStandardError(variance)));
    }

    private static Computed<Double> logStandardError(double variance) {
        return Double.isFinite(variance)
                ? Computed.of(Math.sqrt(variance))
                : Computed.none("a count of 0 leaves the standard error of the logarithm undefined");
    }

    /**
     * The interval by the logarithm.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; none if the ratio is 0 or infinite
     */
    public Computed<ConfidenceInterval> interval(double level) {
        return logStandardError.map(error -> ConfidenceInterval.logNormal(estimate, error, level, "logarithm"));
    }

    @Override
    public String toString() {
        return "Ratio";
    }
}
