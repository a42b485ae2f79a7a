package org.ldsdk.core.statistics;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * Quantiles to the last digits. The library's own search stops at a billionth, which is coarse for a share of a few in a
 * million; from there Newton's steps go on, kept between the ends that are known to be too low and too high.
 */
final class Quantiles {

    private static final int MOST_STEPS = 200;

    private Quantiles() {}

    /** {@return the value that this share of the distribution does not exceed; the share is within (0, 1)} */
    static double of(ContinuousDistribution distribution, double share) {
        double low = distribution.getSupportLowerBound();
        double high = distribution.getSupportUpperBound();
        double at = distribution.inverseCumulativeProbability(share);
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = distribution.cumulativeProbability(at) - share;
            if (excess > 0) {
                high = at;
            } else {
                low = at;
            }
            double next = at - excess / distribution.density(at);
            if (!(next > low && next < high)) {
                next = Double.isInfinite(high) ? at : low + (high - low) / 2;
            }
            if (Math.abs(next - at) <= Math.ulp(at)) {
                return next;
            }
            at = next;
        }
        return at;
    }
}
