package org.ldsdk.core.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.ldsdk.core.Computed;

/**
 * A share of a group: so many of so many. Its text form shows neither number.
 *
 * @param count how many of the group, 0 or more
 * @param total how many there are in the group, at least the count; of nobody there is no share
 */
public record Proportion(long count, long total) {

    /** Refuses a negative count and one above the total. */
    public Proportion {
        if (count < 0 || count > total) {
            throw new IllegalArgumentException("Proportion.count: must be in [0, total]");
        }
    }

    /** {@return the share, 0 to 1; none of nobody} */
    public Computed<Double> estimate() {
        return total == 0 ? nobody() : Computed.of((double) count / total);
    }

    /**
     * Wilson's score interval: near its level on average, also for small groups and for shares near 0 and 1.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval, within 0 and 1; none of nobody
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927, JASA 22, 209-212</a>
     */
    public Computed<ConfidenceInterval> wilson(double level) {
        double z = ConfidenceInterval.deviations(level);
        if (total == 0) {
            return nobody();
        }
        double others = total - count;
        double middle = (count + z * z / 2) / (total + z * z);
        double half = z * Math.sqrt(count * (others / total) + z * z / 4) / (total + z * z);
        return interval(level, middle - half, middle + half, "Wilson");
    }

    /**
     * Clopper and Pearson's exact interval: holds the true share at least as often as its level says, so it is wide.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval, within 0 and 1; none of nobody
     * @see <a href="https://doi.org/10.1093/biomet/26.4.404">Clopper and Pearson 1934, Biometrika 26, 404-413</a>
     */
    public Computed<ConfidenceInterval> clopperPearson(double level) {
        ConfidenceInterval.checkLevel(level);
        if (total == 0) {
            return nobody();
        }
        double tail = (1 - level) / 2;
        double lower = count == 0
                ? 0
                : BetaDistribution.of((double) count, total - count + 1.0).inverseCumulativeProbability(tail);
        double upper = count == total
                ? 1
                : BetaDistribution.of(count + 1.0, (double) (total - count)).inverseSurvivalProbability(tail);
        return interval(level, lower, upper, "Clopper-Pearson");
    }

    /** Rounding must not push an end past the share itself, nor past 0 or 1. */
    private Computed<ConfidenceInterval> interval(double level, double lower, double upper, String method) {
        double share = (double) count / total;
        return Computed.of(new ConfidenceInterval(
                level, count == 0 ? 0 : Math.min(lower, share), count == total ? 1 : Math.max(upper, share), method));
    }

    private static <T> Computed<T> nobody() {
        return Computed.none("there is nobody in the group");
    }

    @Override
    public String toString() {
        return "Proportion";
    }
}
